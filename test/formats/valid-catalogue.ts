import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

/**
 * What DCAT 3 and its application profile for European portals (DCAT-AP 3) demand of a catalogue, and what this project adds: contact,
 * place, fields and the day of the last change.
 */
const shapes = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <urn:shapes:> .

:Titled sh:property
	[ sh:path dct:title ; sh:minCount 1 ; sh:datatype rdf:langString ; sh:uniqueLang true ],
	[ sh:path dct:modified ; sh:maxCount 1 ; sh:datatype xsd:dateTime ],
	[ sh:path dct:license ; sh:maxCount 1 ; sh:nodeKind sh:IRI ; sh:class dct:LicenseDocument ],
	[ sh:path dct:rights ; sh:maxCount 1 ; sh:class dct:RightsStatement ] .

:Catalog sh:targetClass dcat:Catalog ; sh:node :Titled ; sh:nodeKind sh:IRI ; sh:property
	[ sh:path dct:description ; sh:minCount 1 ; sh:datatype rdf:langString ],
	[ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ; sh:node :Agent ],
	[ sh:path dct:language ; sh:minCount 1 ; sh:nodeKind sh:IRI ],
	[ sh:path foaf:homepage ; sh:minCount 1 ; sh:nodeKind sh:IRI ],
	[ sh:path dcat:dataset ; sh:minCount 1 ; sh:class dcat:Dataset ] .

:Agent sh:property [ sh:path foaf:name ; sh:minCount 1 ; sh:datatype rdf:langString ] .

:Dataset sh:targetClass dcat:Dataset ; sh:node :Titled ; sh:nodeKind sh:IRI ; sh:property
	[ sh:path dct:description ; sh:minCount 1 ; sh:datatype rdf:langString ],
	[ sh:path dct:identifier ; sh:minCount 1 ; sh:maxCount 1 ],
	[ sh:path dct:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ],
	[ sh:path dct:issued ; sh:maxCount 1 ; sh:datatype xsd:dateTime ],
	[ sh:path dct:accrualPeriodicity ; sh:maxCount 1 ; sh:class dct:Frequency ;
		sh:pattern "^http://purl.org/cld/freq/(daily|weekly|monthly|quarterly|semiannual|annual|irregular)$" ],
	[ sh:path dct:spatial ; sh:minCount 1 ; sh:class dct:Location ;
		sh:node [ sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ] ] ],
	[ sh:path dct:conformsTo ; sh:minCount 1 ; sh:class dct:Standard ],
	[ sh:path dcat:landingPage ; sh:minCount 1 ; sh:nodeKind sh:IRI ],
	[ sh:path dcat:contactPoint ; sh:minCount 1 ; sh:node [ sh:property
		[ sh:path vcard:fn ; sh:minCount 1 ],
		[ sh:path vcard:hasEmail ; sh:nodeKind sh:IRI ; sh:pattern "^mailto:" ],
		[ sh:path vcard:hasTelephone ; sh:nodeKind sh:IRI ; sh:pattern "^tel:" ] ] ],
	[ sh:path dcat:distribution ; sh:minCount 2 ; sh:class dcat:Distribution ] .

:Distribution sh:targetClass dcat:Distribution ; sh:node :Titled ; sh:property
	[ sh:path dcat:accessURL ; sh:minCount 1 ; sh:nodeKind sh:IRI ],
	[ sh:path dcat:downloadURL ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ],
	[ sh:path dcat:mediaType ; sh:minCount 1 ; sh:maxCount 1 ; sh:class dct:MediaType ],
	[ sh:path dct:conformsTo ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
	sh:xone ( [ sh:property [ sh:path dct:license ; sh:minCount 1 ] ] [ sh:property [ sh:path dct:rights ; sh:minCount 1 ] ] ) .
`;

/** What is wrong with a catalogue in JSON-LD: the node, the property, the rule. Reads nothing from elsewhere. */
export async function catalogueFaults(written: string): Promise<string[]> {
	const quads = await jsonld.toRDF(JSON.parse(written), {
		format: 'application/n-quads',
		documentLoader: (url: string) => Promise.reject(new Error(`The catalogue asks for ${url}`)),
	});
	const data = new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
	const report = await new Validator(new Store(new Parser().parse(shapes))).validate(data);
	return report.results.map(({ focusNode, path, sourceConstraintComponent }) =>
		[focusNode?.value, JSON.stringify(path), sourceConstraintComponent?.value].join(' '),
	);
}
