/** What `GET /` answers. */
export const about: object = {
  name: "@toolwright/gateway",
  about: "Tools of integrated accounts over HTTP.",
  routes: {
    "GET /health": "whether requests may be sent here",
    "GET /integrated-account/{id}/tools": "the account's tools; filter by methods, tags, names, toolset",
    "GET /proxy/{resource}?integrated_account_id={id}": "lists",
    "GET /proxy/{resource}/{id}?integrated_account_id={id}":
      "reads one; PATCH updates, PUT replaces, DELETE deletes it",
    "POST /proxy/{resource}?integrated_account_id={id}": "creates",
    "POST /proxy/{resource}/{method}?integrated_account_id={id}": "any method",
  },
};
