import type { Pagination } from "../../definition/types.js";
import { freeName } from "../facts/safe-name.js";

/** Names for pagination styles as they are met. */
export function pagingStyles() {
  const byText = new Map<string, string>();
  const styles: Record<string, Pagination> = {};
  return {
    add(style: Pagination): string {
      const text = JSON.stringify(style);
      const known = byText.get(text);
      if (known !== undefined) return known;
      const base =
        style.in === "body"
          ? style.style === "page"
            ? "body_pages"
            : "body_cursors"
          : style.style === "page"
            ? "pages"
            : "cursors";
      const name = freeName(base, (one) => Object.hasOwn(styles, one), "_");
      styles[name] = style;
      byText.set(text, name);
      return name;
    },
    all: () => styles,
  };
}
