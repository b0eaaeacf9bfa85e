// @generated from definitions/connectwise-psa/schemas/company/company-management-summary.yaml
// To change this file, edit that and run `npm run generate`.

import type { AgreementReference, CompanyReference, RecordInfo } from "../../schemas/common.js";
import type { ManagementSolutionReference } from "../../schemas/company/management-it-solution.js";

/** Figures that a monitoring tool reports for one company. */
export interface CompanyManagementSummary {
  /** Id of the management summary of the company. */
  id: number;
  /** Monitoring product the figures come from. */
  managementSolution?: ManagementSolutionReference;
  /** Id of the customer or site in the monitoring tool that stands for the company. */
  groupIdentifier?: string;
  /** Which devices the figures cover; needed when managementSolution is Legacy. */
  deviceType?: "WorkstationsAndServers" | "BackupStats" | "Servers" | "Workstations" | null;
  /** Agreement under which the devices are billed. */
  agreement?: AgreementReference;
  /** Number of devices watched over SNMP. */
  snmpMachines?: number | null;
  /** Number of workstations that are managed. */
  totalWorkstations?: number | null;
  /** Number of servers that are managed. */
  totalServers?: number | null;
  /** Number of managed servers that run Windows. */
  totalWindowsServers?: number | null;
  /** Number of managed workstations that run Windows. */
  totalWindowsWorkstations?: number | null;
  /** Number of servers and workstations that are managed. */
  totalManagedMachines?: number | null;
  /** Number of servers that could not be reached. */
  serversOffline?: number | null;
  /** Number of servers that run short of disk space. */
  serversDiskSpaceLow?: number | null;
  /** Number of backups that went wrong. */
  failedBackupJobs?: number | null;
  /** Number of notifications the tool sent. */
  totalNotifications?: number | null;
  /** Number of backups that went well. */
  successfulBackupJobs?: number | null;
  /** Share of time in which the servers were up, in percent. */
  serverAvailability?: number | null;
  /** Number of viruses that were found and cleaned. */
  virusesRemoved?: number | null;
  /** Number of pieces of spyware that were found and cleaned. */
  spywareItemsRemoved?: number | null;
  /** Number of Windows updates that were applied. */
  windowsPatchesInstalled?: number | null;
  /** Number of times disks were cleaned up. */
  diskCleanups?: number | null;
  /** Number of times disks were defragmented. */
  diskDefragmentations?: number | null;
  /** Number of machines that lack no patch. */
  fullyPatchedMachines?: number | null;
  /** Number of machines that lack one or two patches. */
  missingOneTwoPatchesMachines?: number | null;
  /** Number of machines that lack three to five patches. */
  missingThreeFivePatchesMachines?: number | null;
  /** Number of machines that lack more than five patches. */
  missingMoreFivePatchesMachines?: number | null;
  /** Number of machines whose patches have not been scanned. */
  missingUnscannedPatchesMachines?: number | null;
  /** Number of alerts the tool raised, as text. */
  alertsGenerated?: string;
  /** Share of time in which the internet line was up, in percent. */
  internetConnectivity?: number | null;
  /** Disk space won back by clean-ups, in megabytes. */
  diskSpaceCleanedMb?: number | null;
  /** Number of security patches that machines lack, as text. */
  missingSecurityPatches?: string;
  /** Average load of the processors, in percent. */
  cpuUtilization?: number | null;
  /** Average use of memory, in percent. */
  memoryUtilization?: number | null;
  /** Company the figures are about. */
  company?: CompanyReference;
  /**
   * What the server notes about the management summary of the company, such as who changed it last and when, and
   * addresses of related records.
   */
  _info?: RecordInfo;
}

/** Figures that a monitoring tool reports for one company. */
export interface CompanyManagementSummaryCreate extends CompanyManagementSummaryUpdate<never> {
  /** Id of the customer or site in the monitoring tool that stands for the company. */
  groupIdentifier: string;
}

/** Figures that a monitoring tool reports for one company. */
export interface CompanyManagementSummaryUpdate<Empty = null> {
  /** Monitoring product the figures come from. */
  managementSolution?:
    | {
        /** Id of the management solution reference. */
        id: number | null;
      }
    | Empty;
  /** Id of the customer or site in the monitoring tool that stands for the company. */
  groupIdentifier?: string;
  /** Which devices the figures cover; needed when managementSolution is Legacy. */
  deviceType?: "WorkstationsAndServers" | "BackupStats" | "Servers" | "Workstations" | null;
  /** Agreement under which the devices are billed. */
  agreement?:
    | {
        /** Id of the agreement. */
        id: number;
      }
    | Empty;
  /** Number of devices watched over SNMP. */
  snmpMachines?: number | null;
  /** Number of workstations that are managed. */
  totalWorkstations?: number | null;
  /** Number of servers that are managed. */
  totalServers?: number | null;
  /** Number of managed servers that run Windows. */
  totalWindowsServers?: number | null;
  /** Number of managed workstations that run Windows. */
  totalWindowsWorkstations?: number | null;
  /** Number of servers and workstations that are managed. */
  totalManagedMachines?: number | null;
  /** Number of servers that could not be reached. */
  serversOffline?: number | null;
  /** Number of servers that run short of disk space. */
  serversDiskSpaceLow?: number | null;
  /** Number of backups that went wrong. */
  failedBackupJobs?: number | null;
  /** Number of notifications the tool sent. */
  totalNotifications?: number | null;
  /** Number of backups that went well. */
  successfulBackupJobs?: number | null;
  /** Share of time in which the servers were up, in percent. */
  serverAvailability?: number | null;
  /** Number of viruses that were found and cleaned. */
  virusesRemoved?: number | null;
  /** Number of pieces of spyware that were found and cleaned. */
  spywareItemsRemoved?: number | null;
  /** Number of Windows updates that were applied. */
  windowsPatchesInstalled?: number | null;
  /** Number of times disks were cleaned up. */
  diskCleanups?: number | null;
  /** Number of times disks were defragmented. */
  diskDefragmentations?: number | null;
  /** Number of machines that lack no patch. */
  fullyPatchedMachines?: number | null;
  /** Number of machines that lack one or two patches. */
  missingOneTwoPatchesMachines?: number | null;
  /** Number of machines that lack three to five patches. */
  missingThreeFivePatchesMachines?: number | null;
  /** Number of machines that lack more than five patches. */
  missingMoreFivePatchesMachines?: number | null;
  /** Number of machines whose patches have not been scanned. */
  missingUnscannedPatchesMachines?: number | null;
  /** Number of alerts the tool raised, as text. */
  alertsGenerated?: string | Empty;
  /** Share of time in which the internet line was up, in percent. */
  internetConnectivity?: number | null;
  /** Disk space won back by clean-ups, in megabytes. */
  diskSpaceCleanedMb?: number | null;
  /** Number of security patches that machines lack, as text. */
  missingSecurityPatches?: string | Empty;
  /** Average load of the processors, in percent. */
  cpuUtilization?: number | null;
  /** Average use of memory, in percent. */
  memoryUtilization?: number | null;
}
