// @generated from definitions/connectwise-psa/resources/company/countries.yaml
// To change this file, edit that and run `npm run generate`.

import type {
  NoParams,
  Operation,
  Pages,
  RequestOptions,
  Resource,
  ResourceShape,
  ToolBinding,
} from "@toolwright/runtime";
import type {
  CountInfoParams,
  CountParams,
  GetInfoParams,
  GetParams,
  ListInfoParams,
  ListParams,
} from "../conventions.js";
import type { Count } from "../schemas/common.js";
import type { Country, CountryCreate, CountryInfo, CountryUpdate } from "../schemas/company/country.js";
import {
  countInfoShape,
  countShape,
  createShape,
  deleteShape,
  getInfoShape,
  getShape,
  listInfoShape,
  listShape,
  replaceShape,
  updateShape,
} from "../conventions.js";

export interface ListCountriesParams extends ListParams {
  /** Filter, e.g. `name = "Canada"`. Also: countryCode, disabled. */
  conditions?: string;
}

const base: ResourceShape = { name: "countries", path: "/company/countries", required: ["name", "currency"] };

/** Lists countries. A country, with its currency and address layout. */
export const listCountries: Operation<ListCountriesParams, Country> = { of: base, like: listShape };

/** Gets one country by its id. */
export const getCountry: Operation<{ id: number } & GetParams, Country> = { of: base, like: getShape };

/** Creates a country and returns it. A country, with its currency and address layout. */
export const createCountry: Operation<CountryCreate, Country> = { of: base, like: createShape };

/** Changes the given fields of one country; the others stay as they are. */
export const updateCountry: Operation<{ id: number } & CountryUpdate, Country> = { of: base, like: updateShape };

/** Replaces one country whole; fields that are left out go back to their defaults. */
export const replaceCountry: Operation<{ id: number } & CountryCreate, Country> = { of: base, like: replaceShape };

/** Deletes one country for good. */
export const deleteCountry: Operation<{ id: number } & NoParams, void> = { of: base, like: deleteShape };

/** Counts the countries that match the given conditions. */
export const countCountries: Operation<CountParams, Count> = { of: base, like: countShape };

/** Lists countries in short, one page at a time. */
export const listInfoCountries: Operation<ListInfoParams, CountryInfo> = { of: base, like: listInfoShape };

/** Gets one country in short. */
export const getInfoCountries: Operation<{ id: number } & GetInfoParams, CountryInfo> = {
  of: base,
  like: getInfoShape,
};

/** Counts the countries that the short list has and that match the given conditions. */
export const countInfoCountries: Operation<CountInfoParams, Count> = { of: base, like: countInfoShape };

/** A country, with its currency and address layout. */
export interface CountriesResource {
  /** Lists countries. A country, with its currency and address layout. */
  list(params?: ListCountriesParams, options?: RequestOptions): Pages<Country>;
  /** Gets one country by its id. */
  get(id: number, params?: GetParams, options?: RequestOptions): Promise<Country>;
  /** Creates a country and returns it. A country, with its currency and address layout. */
  create(params: CountryCreate, options?: RequestOptions): Promise<Country>;
  /** Changes the given fields of one country; the others stay as they are. */
  update(id: number, params: CountryUpdate, options?: RequestOptions): Promise<Country>;
  /** Replaces one country whole; fields that are left out go back to their defaults. */
  replace(id: number, params: CountryCreate, options?: RequestOptions): Promise<Country>;
  /** Deletes one country for good. */
  delete(id: number, params?: NoParams, options?: RequestOptions): Promise<void>;
  /** Counts the countries that match the given conditions. */
  count(params?: CountParams, options?: RequestOptions): Promise<Count>;
  /** Lists countries in short, one page at a time. */
  listInfo(params?: ListInfoParams, options?: RequestOptions): Pages<CountryInfo>;
  /** Gets one country in short. */
  getInfo(id: number, params?: GetInfoParams, options?: RequestOptions): Promise<CountryInfo>;
  /** Counts the countries that the short list has and that match the given conditions. */
  countInfo(params?: CountInfoParams, options?: RequestOptions): Promise<Count>;
}

/** What `client.countries` is made from. */
export const countriesResource: Resource<CountriesResource> = {
  of: base,
  operations: [
    listShape,
    getShape,
    createShape,
    updateShape,
    replaceShape,
    deleteShape,
    countShape,
    listInfoShape,
    getInfoShape,
    countInfoShape,
  ],
};

/** The operations behind the tools of this resource. */
export const countriesTools: Readonly<Record<string, ToolBinding>> = {
  connect_wise_psa_countries_count: { operation: countCountries },
  connect_wise_psa_countries_count_info: { operation: countInfoCountries },
  create_a_connect_wise_psa_country: { operation: createCountry },
  delete_a_connect_wise_psa_country_by_id: { operation: deleteCountry },
  get_single_connect_wise_psa_country_by_id: { operation: getCountry },
  connect_wise_psa_countries_get_info: { operation: getInfoCountries },
  list_all_connect_wise_psa_countries: { operation: listCountries },
  connect_wise_psa_countries_list_info: { operation: listInfoCountries },
  replace_a_connect_wise_psa_country_by_id: { operation: replaceCountry, json: "record" },
  update_a_connect_wise_psa_country_by_id: { operation: updateCountry },
};
