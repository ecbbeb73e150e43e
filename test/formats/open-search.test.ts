import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { openSearch } from '../../src/formats/open-search.ts';

/** What OpenSearch 1.1 says of the elements that a description may have. */
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://a9.com/-/spec/opensearch/1.1/"
	targetNamespace="http://a9.com/-/spec/opensearch/1.1/" elementFormDefault="qualified">
	<xs:simpleType name="short"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="16"/></xs:restriction></xs:simpleType>
	<xs:simpleType name="long"><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="1024"/></xs:restriction></xs:simpleType>
	<xs:complexType name="url">
		<xs:attribute name="type" type="xs:string" use="required"/>
		<xs:attribute name="rel" type="xs:string"/>
		<xs:attribute name="template" use="required">
			<xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="https?://[!-z~]+([?][a-z]+=\\{searchTerms\\})?"/></xs:restriction></xs:simpleType>
		</xs:attribute>
	</xs:complexType>
	<xs:complexType name="image"><xs:simpleContent><xs:extension base="xs:anyURI"><xs:attribute name="type" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType>
	<xs:element name="OpenSearchDescription"><xs:complexType><xs:sequence>
		<xs:element name="ShortName" type="short"/>
		<xs:element name="Description" type="long"/>
		<xs:element name="Url" type="url" maxOccurs="unbounded"/>
		<xs:element name="Image" type="image" minOccurs="0"/>
		<xs:element name="Language" type="xs:language"/>
		<xs:element name="InputEncoding" type="xs:string"/>
		<xs:element name="OutputEncoding" type="xs:string"/>
	</xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

const site = {
	name: '测试县人民政府',
	description: '全站检索',
	search: 'https://www.ceshi.example/search/',
	self: 'https://www.ceshi.example/opensearch.xml',
};

test.each([
	['a short name', site, '测试县人民政府'],
	[
		'a name that is longer than the format allows',
		{ ...site, name: '测'.repeat(20) },
		'测'.repeat(16),
	],
	['a picture', { ...site, icon: 'https://www.ceshi.example/brand/favicon.svg' }, site.name],
	['signs of XML', { ...site, name: '甲&乙<丙>' }, '甲&amp;乙&lt;丙&gt;'],
])('the description of the search is valid with %s', async (_, given, name) => {
	const contents = openSearch(given);
	const { errors } = await validateXML({
		xml: [{ fileName: 'opensearch.xml', contents }],
		schema: [{ fileName: 'opensearch.xsd', contents: schema }],
	});
	expect(errors).toEqual([]);
	expect(contents).toContain(`<ShortName>${name}</ShortName>`);
	expect(contents).toContain(
		'<Url type="text/html" template="https://www.ceshi.example/search/?q={searchTerms}"/>',
	);
});
