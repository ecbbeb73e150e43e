/** The namespace of the sitemap element that states what a page is. */
export const disclosureNamespace = 'urn:gongkai:disclosure:1';

/** The path at which a portal publishes the schema. */
export const disclosureSchemaPath = '/schemas/disclosure-1.xsd';

/** The attributes of the element and their meanings. */
const attributes = [
	['section', 'gk:id', 'Section of the portal that the page stands in (栏目).'],
	['agencies', 'gk:ids', 'Agencies that made the information (机关).'],
	['category', 'gk:id', 'Category of 法定主动公开内容, 政府信息公开条例 articles 20 and 21.'],
	[
		'kinds',
		'gk:ids',
		'What kind of document it is, by fields with a fixed set of values, such as 部门预算.',
	],
	['catalogue-item', 'gk:text', 'Item of the 政务公开事项标准目录.'],
	['period', 'gk:period', 'Year or month that the page reports on.'],
	['formed', 'gk:time', 'When the information came into being (成文日期).'],
	[
		'approved',
		'gk:time',
		'When it was approved, if a period runs from that day (批准或者批复日期).',
	],
	['published', 'gk:time', 'When it was published (发布日期).'],
	['updated', 'gk:time', 'When it was last changed after that (更新日期).'],
	['effective', 'gk:time', 'First day on which it holds (施行日期).'],
	['expires', 'gk:time', 'Last day on which it holds (有效期至).'],
	['opens', 'gk:time', 'First day on which opinions can be given (征求意见开始日期).'],
	['closes', 'gk:time', 'Last day on which opinions can be given (征求意见截止日期).'],
	['feedback', 'gk:time', 'When the adoption of opinions was made public (意见采纳情况反馈日期).'],
	['occurred', 'gk:time', 'When the event that it is about happened (发生时间).'],
	[
		'released',
		'gk:time',
		'When authoritative information on the event was first released (首次发布时间).',
	],
	['briefed', 'gk:time', 'When the press was told of the event (新闻发布会时间).'],
	['due', 'gk:time', 'The day by which something had to be done or reported (期限).'],
	['done', 'gk:time', 'The day on which it was done (完成日期).'],
	['duties', 'gk:ids', 'Duties of publication that the page is evidence of (公开义务).'],
] as const;

/** The schema of the namespace, version 1. */
export const disclosureSchema = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:gk="${disclosureNamespace}" targetNamespace="${disclosureNamespace}" elementFormDefault="qualified" version="1">
	<xs:annotation>
		<xs:documentation>What a page of a government portal is, for its entry in a sitemap (sitemaps.org 0.9). Attributes that are not known are left out.</xs:documentation>
	</xs:annotation>
	<xs:element name="disclosure">
		<xs:complexType>
${attributes.map(attribute).join('\n')}
		</xs:complexType>
	</xs:element>
	<xs:simpleType name="text">
		<xs:restriction base="xs:token">
			<xs:minLength value="1"/>
		</xs:restriction>
	</xs:simpleType>
	<xs:simpleType name="id">
		<xs:restriction base="xs:token">
			<xs:pattern value="\\S+"/>
		</xs:restriction>
	</xs:simpleType>
	<xs:simpleType name="idList">
		<xs:list itemType="gk:id"/>
	</xs:simpleType>
	<xs:simpleType name="ids">
		<xs:restriction base="gk:idList">
			<xs:minLength value="1"/>
		</xs:restriction>
	</xs:simpleType>
	<xs:simpleType name="period">
		<xs:restriction base="xs:token">
			<xs:pattern value="[0-9]{4}(-(0[1-9]|1[0-2]))?"/>
		</xs:restriction>
	</xs:simpleType>
	<xs:simpleType name="day">
		<xs:restriction base="xs:date">
			<xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
		</xs:restriction>
	</xs:simpleType>
	<xs:simpleType name="minute">
		<xs:annotation>
			<xs:documentation>A day and a minute in China (UTC+8).</xs:documentation>
		</xs:annotation>
		<xs:restriction base="xs:token">
			<xs:pattern value="[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]"/>
		</xs:restriction>
	</xs:simpleType>
	<xs:simpleType name="time">
		<xs:union memberTypes="gk:day gk:minute"/>
	</xs:simpleType>
</xs:schema>
`;

function attribute([name, type, meaning]: (typeof attributes)[number]): string {
	return `			<xs:attribute name="${name}" type="${type}">
				<xs:annotation>
					<xs:documentation>${meaning}</xs:documentation>
				</xs:annotation>
			</xs:attribute>`;
}
