import type { DisclosureEntry } from '../model/index.ts';
import { ABOUT, DATA_VERSION } from './about.ts';
import type { PublishedFile } from './output-file.ts';

interface CatalogueInput {
  readonly entries: readonly DisclosureEntry[];
  readonly files: readonly PublishedFile[];
  readonly siteUrl: string | null;
}

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  json: 'application/json',
};

/**
 * catalog.jsonld: the data set in DCAT 3. Addresses are relative to the file itself unless the site's own is known.
 * Documents and raw copies are reached through the index files and are not listed one by one.
 */
export function dcatCatalogue({ entries, files, siteUrl }: CatalogueInput): Record<string, unknown> {
  const base = siteUrl ? new URL('data/', siteUrl).href : '';
  const years = entries.map(({ fiscalYear }) => fiscalYear);
  const listed = files.filter(({ path }) => !path.includes('/') && /\.(csv|parquet|json)$/.test(path));
  return {
    '@context': CONTEXT,
    '@id': `${base}catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': texts(ABOUT.title),
    'dcat:dataset': {
      '@id': `${base}datapackage.json`,
      '@type': 'dcat:Dataset',
      'dct:title': texts(ABOUT.title),
      'dct:description': texts(ABOUT.description),
      'dct:license': { '@id': ABOUT.licence.path },
      'dcat:version': DATA_VERSION,
      'dcat:keyword': ABOUT.keywords,
      'dct:language': ['zh-CN', 'en'],
      ...(years.length > 0 ? { 'dct:temporal': period(Math.min(...years), Math.max(...years)) } : {}),
      'dcat:distribution': listed.map((file) => distribution(file, base)),
    },
  };
}

function texts({ zh, en }: { zh: string; en: string }) {
  return [
    { '@value': zh, '@language': 'zh-CN' },
    { '@value': en, '@language': 'en' },
  ];
}

function period(first: number, last: number) {
  const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
  return { '@type': 'dct:PeriodOfTime', 'dcat:startDate': day(`${first}-01-01`), 'dcat:endDate': day(`${last}-12-31`) };
}

function distribution({ path, bytes, sha256 }: PublishedFile, base: string) {
  const ending = path.split('.').at(-1) ?? '';
  return {
    '@type': 'dcat:Distribution',
    'dct:title': path,
    'dcat:downloadURL': { '@id': `${base}${path}` },
    'dcat:mediaType': MEDIA_TYPES[ending] ?? 'text/plain',
    'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
    },
  };
}
