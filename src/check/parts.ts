/** Printed parts of a total, by fact code. */
export const PARTS: Readonly<Record<string, readonly string[]>> = {
  'revenue.current': ['fiscal', 'superior', 'institutional', 'operating', 'affiliated', 'other'].map(
    (name) => `revenue.source.${name}`,
  ),
  'expenditure.current': ['basic', 'project', 'remitted', 'operating', 'affiliateSubsidy'].map(
    (name) => `expenditure.nature.${name}`,
  ),
  'revenue.total': ['revenue.current', 'revenue.nonFiscalSurplusUsed', 'revenue.openingBalance'],
  'expenditure.total': ['expenditure.current', 'expenditure.surplusDistributed', 'expenditure.closingBalance'],
  'fiscal.revenue.total': ['fiscal.revenue.openingBalance', 'fiscal.revenue.current'],
  'fiscal.expenditure.total': ['fiscal.expenditure.current', 'fiscal.expenditure.closingBalance'],
  'fiscal.expenditure.current': ['generalPublic.expenditure', 'governmentFund.expenditure.current'],
  'generalPublic.basic.total': ['generalPublic.basic.personnel', 'generalPublic.basic.operating'],
  'threePublic.total': ['threePublic.abroad', 'threePublic.vehicle', 'threePublic.reception'],
};
