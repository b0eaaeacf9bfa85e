// @generated from definitions/connectwise-psa/schemas/company/company-configuration.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  CompanyReference,
  ConfigurationStatusReference,
  ConfigurationTypeReference,
  ContactReference,
  CustomFieldValue,
  CustomFieldValueInput,
  ManufacturerReference,
  MemberReference,
  RecordInfo,
  SLAReference,
  SiteReference,
  SystemDepartmentReference,
  SystemLocationReference,
} from "../../schemas/common.js";

/** An asset a company owns and the provider looks after: server, firewall, workstation, license or domain. */
export interface CompanyConfiguration {
  /** Id of the configuration. */
  id: number;
  /** Name of the asset, such as its host name. */
  name?: string;
  /** Kind of asset, such as Server; decides which questions it answers. */
  type?: ConfigurationTypeReference;
  /** Whether it is in use, such as Active or Inactive. */
  status?: ConfigurationStatusReference;
  /** Company that owns the asset. */
  company?: CompanyReference;
  /** Person who uses the asset. */
  contact?: ContactReference;
  /** Site of the company where the asset stands. */
  site?: SiteReference;
  /** Id of your own location that looks after it. */
  locationId?: number | null;
  /** Location of your own organization that looks after it. */
  location?: SystemLocationReference;
  /** Id of your own department that looks after it. */
  businessUnitId?: number | null;
  /** Department of your own organization that looks after it. */
  department?: SystemDepartmentReference;
  /** Identifier by which remote monitoring knows the device. */
  deviceIdentifier?: string;
  /** Serial number of the maker. */
  serialNumber?: string;
  /** Model of the asset. */
  modelNumber?: string;
  /** Asset tag or service tag. */
  tagNumber?: string;
  /** When it was bought. */
  purchaseDate?: string;
  /** When it was installed. */
  installationDate?: string;
  /** Member who installed it. */
  installedBy?: MemberReference;
  /** When the warranty ends, at midnight UTC. */
  warrantyExpirationDate?: string;
  /** Notes about the vendor. */
  vendorNotes?: string;
  /** Notes about the asset. */
  notes?: string;
  /** MAC address of the main network card. */
  macAddress?: string;
  /** Name of the user who logged in last. */
  lastLoginName?: string;
  /** Whether the asset is billed under an agreement. */
  billFlag?: boolean | null;
  /** How many backups worked. */
  backupSuccesses?: number | null;
  /** How many backups were incomplete. */
  backupIncomplete?: number | null;
  /** How many backups failed. */
  backupFailed?: number | null;
  /** How many restores were done. */
  backupRestores?: number | null;
  /** When the last backup ran. */
  lastBackupDate?: string;
  /** Server that makes the backups. */
  backupServerName?: string;
  /** Backup space that is billed, in gigabytes. */
  backupBillableSpaceGb?: number | null;
  /** Names of the devices the backup protects. */
  backupProtectedDeviceList?: string;
  /** Year the backup figures are of. */
  backupYear?: number | null;
  /** Month the backup figures are of, 1 to 12. */
  backupMonth?: number | null;
  /** IP address of the device. */
  ipAddress?: string;
  /** IP address of the gateway the device uses. */
  defaultGateway?: string;
  /** Operating system, such as Windows Server 2022. */
  osType?: string;
  /** Version and build of the operating system. */
  osInfo?: string;
  /** Processor and its speed, as text. */
  cpuSpeed?: string;
  /** Memory, as text such as 16 GB. */
  ram?: string;
  /** Drives and their sizes, as text. */
  localHardDrives?: string;
  /** Configuration this one is part of. */
  parentConfigurationId?: number | null;
  /** Company the asset was bought from. */
  vendor?: CompanyReference;
  /** Maker of the asset. */
  manufacturer?: ManufacturerReference;
  /** Answers to the questions of the configuration's type. */
  questions?: ConfigurationQuestion[];
  /** False marks the asset as out of use. */
  activeFlag?: boolean | null;
  /** Web address of the page that manages the device. */
  managementLink?: string;
  /** Web address of a remote session to the device. */
  remoteLink?: string;
  /** Service level tickets about this asset get. */
  sla?: SLAReference;
  /** GUID by which mobile apps know the record. */
  mobileGuid?: string | null;
  /** Whether the vendor is shown in the customer portal. */
  displayVendorFlag?: boolean | null;
  /** Id of the location of your own organization that owns the record. */
  companyLocationId?: number | null;
  /** Whether the web application offers a remote session. */
  showRemoteFlag?: boolean | null;
  /** Whether the web application offers a link to ConnectWise Automate. */
  showAutomateFlag?: boolean | null;
  /** Whether the asset needs a renewal. */
  needsRenewalFlag?: boolean | null;
  /** Part number of the maker. */
  manufacturerPartNumber?: string;
  /**
   * What the server notes about the configuration, such as who changed it last and when, and addresses of related
   * records.
   */
  _info?: RecordInfo;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValue[];
}

/** An asset a company owns and the provider looks after: server, firewall, workstation, license or domain. */
export interface CompanyConfigurationCreate extends CompanyConfigurationUpdate<never> {
  /** Name of the asset, such as its host name. */
  name: string;
  /** Kind of asset, such as Server; decides which questions it answers. */
  type: {
    /** Id of the configuration type. */
    id: number;
  };
  /** Company that owns the asset. */
  company: {
    /** Id of the company. */
    id: number;
  };
}

/** An asset a company owns and the provider looks after: server, firewall, workstation, license or domain. */
export interface CompanyConfigurationUpdate<Empty = null> {
  /** Name of the asset, such as its host name. */
  name?: string;
  /** Kind of asset, such as Server; decides which questions it answers. */
  type?: {
    /** Id of the configuration type. */
    id: number;
  };
  /** Whether it is in use, such as Active or Inactive. */
  status?:
    | {
        /** Id of the configuration status. */
        id: number;
      }
    | Empty;
  /** Company that owns the asset. */
  company?: {
    /** Id of the company. */
    id: number;
  };
  /** Person who uses the asset. */
  contact?:
    | {
        /** Id of the contact. */
        id: number;
      }
    | Empty;
  /** Site of the company where the asset stands. */
  site?:
    | {
        /** Id of the site. */
        id: number;
      }
    | Empty;
  /** Id of your own location that looks after it. */
  locationId?: number | null;
  /** Location of your own organization that looks after it. */
  location?:
    | {
        /** Id of the location. */
        id: number;
      }
    | Empty;
  /** Id of your own department that looks after it. */
  businessUnitId?: number | null;
  /** Department of your own organization that looks after it. */
  department?:
    | {
        /** Id of the department. */
        id: number;
      }
    | Empty;
  /** Identifier by which remote monitoring knows the device. */
  deviceIdentifier?: string | Empty;
  /** Serial number of the maker. */
  serialNumber?: string | Empty;
  /** Model of the asset. */
  modelNumber?: string | Empty;
  /** Asset tag or service tag. */
  tagNumber?: string | Empty;
  /** When it was bought. */
  purchaseDate?: string | Empty;
  /** When it was installed. */
  installationDate?: string | Empty;
  /** Member who installed it. */
  installedBy?:
    | {
        /** Id of the member. */
        id: number;
      }
    | Empty;
  /** When the warranty ends, at midnight UTC. */
  warrantyExpirationDate?: string | Empty;
  /** Notes about the vendor. */
  vendorNotes?: string | Empty;
  /** Notes about the asset. */
  notes?: string | Empty;
  /** MAC address of the main network card. */
  macAddress?: string | Empty;
  /** Name of the user who logged in last. */
  lastLoginName?: string | Empty;
  /** Whether the asset is billed under an agreement. */
  billFlag?: boolean | null;
  /** How many backups worked. */
  backupSuccesses?: number | null;
  /** How many backups were incomplete. */
  backupIncomplete?: number | null;
  /** How many backups failed. */
  backupFailed?: number | null;
  /** How many restores were done. */
  backupRestores?: number | null;
  /** When the last backup ran. */
  lastBackupDate?: string | Empty;
  /** Server that makes the backups. */
  backupServerName?: string | Empty;
  /** Backup space that is billed, in gigabytes. */
  backupBillableSpaceGb?: number | null;
  /** Names of the devices the backup protects. */
  backupProtectedDeviceList?: string | Empty;
  /** Year the backup figures are of. */
  backupYear?: number | null;
  /** Month the backup figures are of, 1 to 12. */
  backupMonth?: number | null;
  /** IP address of the device. */
  ipAddress?: string | Empty;
  /** IP address of the gateway the device uses. */
  defaultGateway?: string | Empty;
  /** Operating system, such as Windows Server 2022. */
  osType?: string | Empty;
  /** Version and build of the operating system. */
  osInfo?: string | Empty;
  /** Processor and its speed, as text. */
  cpuSpeed?: string | Empty;
  /** Memory, as text such as 16 GB. */
  ram?: string | Empty;
  /** Drives and their sizes, as text. */
  localHardDrives?: string | Empty;
  /** Configuration this one is part of. */
  parentConfigurationId?: number | null;
  /** Company the asset was bought from. */
  vendor?:
    | {
        /** Id of the company. */
        id: number;
      }
    | Empty;
  /** Maker of the asset. */
  manufacturer?:
    | {
        /** Id of the manufacturer. */
        id: number;
      }
    | Empty;
  /** Answers to the questions of the configuration's type. */
  questions?: ConfigurationQuestionInput[] | Empty;
  /** False marks the asset as out of use. */
  activeFlag?: boolean | null;
  /** Web address of the page that manages the device. */
  managementLink?: string | Empty;
  /** Web address of a remote session to the device. */
  remoteLink?: string | Empty;
  /** Service level tickets about this asset get. */
  sla?:
    | {
        /** Id of the SLA. */
        id: number;
      }
    | Empty;
  /** Whether the vendor is shown in the customer portal. */
  displayVendorFlag?: boolean | null;
  /** Id of the location of your own organization that owns the record. */
  companyLocationId?: number | null;
  /** Whether the web application offers a remote session. */
  showRemoteFlag?: boolean | null;
  /** Whether the web application offers a link to ConnectWise Automate. */
  showAutomateFlag?: boolean | null;
  /** Whether the asset needs a renewal. */
  needsRenewalFlag?: boolean | null;
  /** Part number of the maker. */
  manufacturerPartNumber?: string | Empty;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValueInput[] | Empty;
}

/** An asset a company owns and the provider looks after: server, firewall, workstation, license or domain. */
export interface CompanyConfigurationInput {
  /** Name of the asset, such as its host name. */
  name: string;
  /** Kind of asset, such as Server; decides which questions it answers. */
  type: {
    /** Id of the configuration type. */
    id: number;
  };
  /** Whether it is in use, such as Active or Inactive. */
  status?: {
    /** Id of the configuration status. */
    id: number;
  };
  /** Company that owns the asset. */
  company: {
    /** Id of the company. */
    id: number;
  };
  /** Person who uses the asset. */
  contact?: {
    /** Id of the contact. */
    id: number;
  };
  /** Site of the company where the asset stands. */
  site?: {
    /** Id of the site. */
    id: number;
  };
  /** Id of your own location that looks after it. */
  locationId?: number | null;
  /** Location of your own organization that looks after it. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Id of your own department that looks after it. */
  businessUnitId?: number | null;
  /** Department of your own organization that looks after it. */
  department?: {
    /** Id of the department. */
    id: number;
  };
  /** Identifier by which remote monitoring knows the device. */
  deviceIdentifier?: string;
  /** Serial number of the maker. */
  serialNumber?: string;
  /** Model of the asset. */
  modelNumber?: string;
  /** Asset tag or service tag. */
  tagNumber?: string;
  /** When it was bought. */
  purchaseDate?: string;
  /** When it was installed. */
  installationDate?: string;
  /** Member who installed it. */
  installedBy?: {
    /** Id of the member. */
    id: number;
  };
  /** When the warranty ends, at midnight UTC. */
  warrantyExpirationDate?: string;
  /** Notes about the vendor. */
  vendorNotes?: string;
  /** Notes about the asset. */
  notes?: string;
  /** MAC address of the main network card. */
  macAddress?: string;
  /** Name of the user who logged in last. */
  lastLoginName?: string;
  /** Whether the asset is billed under an agreement. */
  billFlag?: boolean | null;
  /** How many backups worked. */
  backupSuccesses?: number | null;
  /** How many backups were incomplete. */
  backupIncomplete?: number | null;
  /** How many backups failed. */
  backupFailed?: number | null;
  /** How many restores were done. */
  backupRestores?: number | null;
  /** When the last backup ran. */
  lastBackupDate?: string;
  /** Server that makes the backups. */
  backupServerName?: string;
  /** Backup space that is billed, in gigabytes. */
  backupBillableSpaceGb?: number | null;
  /** Names of the devices the backup protects. */
  backupProtectedDeviceList?: string;
  /** Year the backup figures are of. */
  backupYear?: number | null;
  /** Month the backup figures are of, 1 to 12. */
  backupMonth?: number | null;
  /** IP address of the device. */
  ipAddress?: string;
  /** IP address of the gateway the device uses. */
  defaultGateway?: string;
  /** Operating system, such as Windows Server 2022. */
  osType?: string;
  /** Version and build of the operating system. */
  osInfo?: string;
  /** Processor and its speed, as text. */
  cpuSpeed?: string;
  /** Memory, as text such as 16 GB. */
  ram?: string;
  /** Drives and their sizes, as text. */
  localHardDrives?: string;
  /** Configuration this one is part of. */
  parentConfigurationId?: number | null;
  /** Company the asset was bought from. */
  vendor?: {
    /** Id of the company. */
    id: number;
  };
  /** Maker of the asset. */
  manufacturer?: {
    /** Id of the manufacturer. */
    id: number;
  };
  /** Answers to the questions of the configuration's type. */
  questions?: ConfigurationQuestionInput[];
  /** False marks the asset as out of use. */
  activeFlag?: boolean | null;
  /** Web address of the page that manages the device. */
  managementLink?: string;
  /** Web address of a remote session to the device. */
  remoteLink?: string;
  /** Service level tickets about this asset get. */
  sla?: {
    /** Id of the SLA. */
    id: number;
  };
  /** Whether the vendor is shown in the customer portal. */
  displayVendorFlag?: boolean | null;
  /** Id of the location of your own organization that owns the record. */
  companyLocationId?: number | null;
  /** Whether the web application offers a remote session. */
  showRemoteFlag?: boolean | null;
  /** Whether the web application offers a link to ConnectWise Automate. */
  showAutomateFlag?: boolean | null;
  /** Whether the asset needs a renewal. */
  needsRenewalFlag?: boolean | null;
  /** Part number of the maker. */
  manufacturerPartNumber?: string;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValueInput[];
}

/** A question that belongs to the configuration's type, with this configuration's answer. */
export interface ConfigurationQuestion {
  /** Id of the answer as read. */
  answerId?: number | null;
  /** Id of the question, one of those of the configuration's type. */
  questionId?: number | null;
  /** Text of the question. */
  question?: string;
  /** Answer as text, number or true/false, as the fieldType asks. */
  answer?: string | number | boolean | null;
  /** Position of the question on the screen. */
  sequenceNumber?: number | null;
  /** Digits after the decimal separator of a number. */
  numberOfDecimals?: number | null;
  /** Kind of answer. */
  fieldType?:
    | "TextArea"
    | "Currency"
    | "Date"
    | "Hyperlink"
    | "IPAddress"
    | "Checkbox"
    | "Number"
    | "Percent"
    | "Text"
    | "Password";
  /** Whether the question must be answered. */
  requiredFlag?: boolean | null;
}

/** A question that belongs to the configuration's type, with this configuration's answer. */
export interface ConfigurationQuestionInput {
  /** Id of the answer as read. */
  answerId?: number | null;
  /** Id of the question, one of those of the configuration's type. */
  questionId?: number | null;
  /** Answer as text, number or true/false, as the fieldType asks. */
  answer?: string | number | boolean | null;
}

/** A whole configuration with its id, for replacing several at once. */
export interface CompanyConfigurationReplacement {
  /** Id of the configuration to replace. */
  id: number;
  /** Name of the asset, such as its host name. */
  name: string;
  /** Kind of asset, such as Server; decides which questions it answers. */
  type: {
    /** Id of the configuration type. */
    id: number;
  };
  /** Whether it is in use, such as Active or Inactive. */
  status?: {
    /** Id of the configuration status. */
    id: number;
  };
  /** Company that owns the asset. */
  company: {
    /** Id of the company. */
    id: number;
  };
  /** Person who uses the asset. */
  contact?: {
    /** Id of the contact. */
    id: number;
  };
  /** Site of the company where the asset stands. */
  site?: {
    /** Id of the site. */
    id: number;
  };
  /** Id of your own location that looks after it. */
  locationId?: number | null;
  /** Location of your own organization that looks after it. */
  location?: {
    /** Id of the location. */
    id: number;
  };
  /** Id of your own department that looks after it. */
  businessUnitId?: number | null;
  /** Department of your own organization that looks after it. */
  department?: {
    /** Id of the department. */
    id: number;
  };
  /** Identifier by which remote monitoring knows the device. */
  deviceIdentifier?: string;
  /** Serial number of the maker. */
  serialNumber?: string;
  /** Model of the asset. */
  modelNumber?: string;
  /** Asset tag or service tag. */
  tagNumber?: string;
  /** When it was bought. */
  purchaseDate?: string;
  /** When it was installed. */
  installationDate?: string;
  /** Member who installed it. */
  installedBy?: {
    /** Id of the member. */
    id: number;
  };
  /** When the warranty ends, at midnight UTC. */
  warrantyExpirationDate?: string;
  /** Notes about the vendor. */
  vendorNotes?: string;
  /** Notes about the asset. */
  notes?: string;
  /** MAC address of the main network card. */
  macAddress?: string;
  /** Name of the user who logged in last. */
  lastLoginName?: string;
  /** Whether the asset is billed under an agreement. */
  billFlag?: boolean | null;
  /** How many backups worked. */
  backupSuccesses?: number | null;
  /** How many backups were incomplete. */
  backupIncomplete?: number | null;
  /** How many backups failed. */
  backupFailed?: number | null;
  /** How many restores were done. */
  backupRestores?: number | null;
  /** When the last backup ran. */
  lastBackupDate?: string;
  /** Server that makes the backups. */
  backupServerName?: string;
  /** Backup space that is billed, in gigabytes. */
  backupBillableSpaceGb?: number | null;
  /** Names of the devices the backup protects. */
  backupProtectedDeviceList?: string;
  /** Year the backup figures are of. */
  backupYear?: number | null;
  /** Month the backup figures are of, 1 to 12. */
  backupMonth?: number | null;
  /** IP address of the device. */
  ipAddress?: string;
  /** IP address of the gateway the device uses. */
  defaultGateway?: string;
  /** Operating system, such as Windows Server 2022. */
  osType?: string;
  /** Version and build of the operating system. */
  osInfo?: string;
  /** Processor and its speed, as text. */
  cpuSpeed?: string;
  /** Memory, as text such as 16 GB. */
  ram?: string;
  /** Drives and their sizes, as text. */
  localHardDrives?: string;
  /** Configuration this one is part of. */
  parentConfigurationId?: number | null;
  /** Company the asset was bought from. */
  vendor?: {
    /** Id of the company. */
    id: number;
  };
  /** Maker of the asset. */
  manufacturer?: {
    /** Id of the manufacturer. */
    id: number;
  };
  /** Answers to the questions of the configuration's type. */
  questions?: ConfigurationQuestionInput[];
  /** False marks the asset as out of use. */
  activeFlag?: boolean | null;
  /** Web address of the page that manages the device. */
  managementLink?: string;
  /** Web address of a remote session to the device. */
  remoteLink?: string;
  /** Service level tickets about this asset get. */
  sla?: {
    /** Id of the SLA. */
    id: number;
  };
  /** Whether the vendor is shown in the customer portal. */
  displayVendorFlag?: boolean | null;
  /** Id of the location of your own organization that owns the record. */
  companyLocationId?: number | null;
  /** Whether the web application offers a remote session. */
  showRemoteFlag?: boolean | null;
  /** Whether the web application offers a link to ConnectWise Automate. */
  showAutomateFlag?: boolean | null;
  /** Whether the asset needs a renewal. */
  needsRenewalFlag?: boolean | null;
  /** Part number of the maker. */
  manufacturerPartNumber?: string;
  /** User-defined fields. Send the whole list as read with your changes; fields left out may be cleared. */
  customFields?: CustomFieldValueInput[];
}
