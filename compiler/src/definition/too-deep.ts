/**
 * Where a text nests so deep that composing it could exhaust the stack. Brackets are counted in texts and comments too.
 * @param limit how many brackets may be open, far above what may really be nested; a margin may have twice as many steps
 */
export function tooDeepAt(text: string, limit: number): number | undefined {
  let open = 0;
  let margin = 0;
  let inMargin = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED) [margin, inMargin] = [0, true];
    else if (inMargin && (code === SPACE || code === DASH || code === QUESTION)) margin++;
    else inMargin = false;
    if (code === OPEN_LIST || code === OPEN_MAP) open++;
    else if ((code === CLOSE_LIST || code === CLOSE_MAP) && open > 0) open--;
    if (open > limit || margin > limit * 2) return index;
  }
  return undefined;
}

const [LINE_FEED, SPACE, DASH, QUESTION, OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [
  10, 32, 45, 63, 91, 93, 123, 125,
];
