/** What this package serves is made in later commits. */
export const version = "0.1.0";
