import type { ExcelHost } from "../process/excel-host";

/** Excel on the web in Office.js's list of programs. */
const EXCEL_WEB = 16;
const READ_WRITE = 1;

/** What Office.js asks first: who the program is, its languages, and the requirement sets it claims. */
export function appContext(host: ExcelHost, appId: string, language: string): Record<string, unknown> {
  return {
    _id: appId,
    _appName: EXCEL_WEB,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: host.workbook.name,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: appId,
    _appInstanceId: appId,
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: "16.0.15407.20000",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
