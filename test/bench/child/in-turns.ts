type Call = () => Promise<unknown>;

/** Measures two calls again and again, in turns, once each has been measured to warm up. */
export async function inTurns(
  pairs: number,
  measure: (call: Call) => Promise<number>,
  bare: Call,
  client: Call,
): Promise<[bare: number, client: number][]> {
  await measure(bare);
  await measure(client);
  const measured: [bare: number, client: number][] = [];
  for (let pair = 0; pair < pairs; pair++) {
    // Who goes first changes, so that neither always follows the other's garbage.
    const isBareFirst = pair % 2 === 0;
    const first = await measure(isBareFirst ? bare : client);
    const second = await measure(isBareFirst ? client : bare);
    measured.push(isBareFirst ? [first, second] : [second, first]);
  }
  return measured;
}
