/** Every listing is paged in the same two words, whatever the API calls them; a tool has no place for others. */
export const PAGING_WORDS: readonly string[] = ["limit", "next_cursor"];
