/** Functions newer than the file format: files write them with a prefix that people never see. */
const NEWER =
  `IFS SWITCH MAXIFS MINIFS CONCAT TEXTJOIN XLOOKUP XMATCH SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA TEXTBEFORE
TEXTAFTER TEXTSPLIT VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND BYROW BYCOL MAP REDUCE
SCAN MAKEARRAY ISOMITTED VALUETOTEXT ARRAYTOTEXT IFNA XOR NUMBERVALUE FORMULATEXT ISFORMULA SHEET SHEETS DAYS ISOWEEKNUM UNICHAR
UNICODE DECIMAL BASE ARABIC CEILING.MATH FLOOR.MATH COMBINA PERMUTATIONA RANK.EQ RANK.AVG STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL
MODE.MULT PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC PERCENTRANK.INC PERCENTRANK.EXC COVARIANCE.S COVARIANCE.P
NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV T.DIST T.INV CHISQ.DIST CHISQ.INV F.DIST F.INV BINOM.DIST POISSON.DIST EXPON.DIST
FORECAST.LINEAR ENCODEURL WEBSERVICE FILTERXML`.split(/\s+/);

const PREFIXES = new Map<string, string>([
  ...NEWER.map((name): [string, string] => [name, "_xlfn."]),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);

/** A formula as files write it → as people see it: _xlfn.XLOOKUP( → XLOOKUP(. */
export function withoutPrefixes(formula: string): string {
  return formula.includes("_xl") ? formula.replace(/_xl(?:fn|ws|pm)\./g, "") : formula;
}

/** The inverse, for formulas that are newly written. Text in quotes stays as it is. */
export function withPrefixes(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9.]*)(?=\()/g, (whole, name: string | undefined) =>
    name === undefined ? whole : (PREFIXES.get(name) ?? "") + name
  );
}
