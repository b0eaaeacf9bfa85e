// @generated from definitions/connectwise-psa/schemas/system/connect-wise-hosted-screen.yaml
// To change this file, edit that and run `npm run generate`.

/** A screen that can show pages of outside applications. */
export interface ConnectWiseHostedScreen {
  /** Id of the hosted page screen. */
  id: number;
  /** Key of the screen, such as ServiceTicket or CompanyDetail. */
  screenId?: string;
  /** Name of the hosted page screen. */
  name?: string;
}
