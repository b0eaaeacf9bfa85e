// @generated from definitions/atomicwork/schemas/business-hours/business-hour-config.yaml
// To change this file, edit that and run `npm run generate`.

/** Working hours and holidays that service times are counted in. Its other members are not published. */
export type BusinessHourConfig = { [key: string]: unknown };
