import type { DisclosureEntry } from '../../model/index.ts';
import { absolute } from '../../site/env.ts';
import { paths } from '../../site/links.ts';
import { pageTitle } from './summary.ts';

/** schema.org Dataset of one disclosure. Addresses only where SITE_URL is set. */
export function disclosureJsonLd(entry: DisclosureEntry, description: string): Record<string, unknown> {
  const url = absolute(paths.disclosure(entry.id));
  const json = absolute(paths.dataFile(`disclosures/${entry.id}.json`));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: pageTitle(entry),
    description: description || entry.title,
    inLanguage: 'zh-CN',
    temporalCoverage: String(entry.fiscalYear),
    ...(entry.region === null ? {} : { spatialCoverage: { '@type': 'Place', name: entry.region } }),
    ...(entry.source.published === null ? {} : { datePublished: entry.source.published }),
    ...(entry.source.url === null ? {} : { isBasedOn: entry.source.url }),
    creator: { '@type': 'GovernmentOrganization', name: entry.department },
    variableMeasured: ['收入', '支出', '“三公”经费', '项目支出绩效'],
    ...(url === null ? {} : { url }),
    ...(json === null
      ? {}
      : { distribution: [{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: json }] }),
  };
}
