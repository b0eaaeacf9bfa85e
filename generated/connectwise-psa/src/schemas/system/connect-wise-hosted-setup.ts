// @generated from definitions/connectwise-psa/schemas/system/connect-wise-hosted-setup.yaml
// To change this file, edit that and run `npm run generate`.

import type { RecordInfo } from "../../schemas/common.js";

/** A page of an outside application shown on a screen. */
export interface ConnectWiseHostedSetup {
  /** Id of the hosted page setup. */
  id: number;
  /** Id of the screen on which the page is shown. */
  screenId?: number | null;
  /** Caption of the tab or pod, as members see it. */
  description?: string;
  /** Address of the page that is shown. */
  url?: string;
  /** Whether the page is a tab, a pod (box) on the screen, or opens from a toolbar button. */
  type?: "Tab" | "Pod" | "ToolbarButton" | null;
  /** Client id (GUID) of the integration that provides the page; needed unless one is stored already. */
  clientId?: string;
  /** Scheme and host of the page, such as https://app.example.com, for messages between page and screen. */
  origin?: string;
  /** Height of the pod in pixels. */
  podHeight?: number | null;
  /** Height in pixels of the dialog the toolbar button opens. */
  toolbarButtonDialogHeight?: number | null;
  /** Width in pixels of the dialog the toolbar button opens. */
  toolbarButtonDialogWidth?: number | null;
  /** Label on the toolbar button; needed when type is ToolbarButton. */
  toolbarButtonText?: string;
  /** Hint shown when the mouse rests on the toolbar button. */
  toolbarButtonToolTip?: string;
  /** Id of the document with the picture on the toolbar button. */
  toolbarButtonIconDocumentId?: number | null;
  /** True hides the page without deleting the setup. */
  disabledFlag?: boolean | null;
  /** Ids of the locations whose members see the page. */
  locationIds?: number[];
  /** Whether only members of the locations in locationIds see the page. */
  locationsEnabledFlag?: boolean | null;
  /** Login name of the member who made it. */
  createdBy?: string;
  /** When it was made, YYYY-MM-DDTHH:mm:ssZ. */
  dateCreated?: string;
  /**
   * What the server notes about the hosted page setup, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** GUID of the hosted page setup in the shared ConnectWise platform. */
  connectWiseId?: string;
}

/** A page of an outside application shown on a screen. */
export interface ConnectWiseHostedSetupCreate extends ConnectWiseHostedSetupUpdate<never> {
  /** Id of the screen on which the page is shown. */
  screenId: number | null;
  /** Caption of the tab or pod, as members see it. */
  description: string;
  /** Address of the page that is shown. */
  url: string;
  /** Whether the page is a tab, a pod (box) on the screen, or opens from a toolbar button. */
  type: "Tab" | "Pod" | "ToolbarButton" | null;
}

/** A page of an outside application shown on a screen. */
export interface ConnectWiseHostedSetupUpdate<Empty = null> {
  /** Id of the screen on which the page is shown. */
  screenId?: number | null;
  /** Caption of the tab or pod, as members see it. */
  description?: string;
  /** Address of the page that is shown. */
  url?: string;
  /** Whether the page is a tab, a pod (box) on the screen, or opens from a toolbar button. */
  type?: "Tab" | "Pod" | "ToolbarButton" | null;
  /** Client id (GUID) of the integration that provides the page; needed unless one is stored already. */
  clientId?: string | Empty;
  /** Scheme and host of the page, such as https://app.example.com, for messages between page and screen. */
  origin?: string | Empty;
  /** Height of the pod in pixels. */
  podHeight?: number | null;
  /** Height in pixels of the dialog the toolbar button opens. */
  toolbarButtonDialogHeight?: number | null;
  /** Width in pixels of the dialog the toolbar button opens. */
  toolbarButtonDialogWidth?: number | null;
  /** Label on the toolbar button; needed when type is ToolbarButton. */
  toolbarButtonText?: string | Empty;
  /** Hint shown when the mouse rests on the toolbar button. */
  toolbarButtonToolTip?: string | Empty;
  /** Id of the document with the picture on the toolbar button. */
  toolbarButtonIconDocumentId?: number | null;
  /** True hides the page without deleting the setup. */
  disabledFlag?: boolean | null;
  /** Ids of the locations whose members see the page. */
  locationIds?: number[] | Empty;
  /** Whether only members of the locations in locationIds see the page. */
  locationsEnabledFlag?: boolean | null;
}
