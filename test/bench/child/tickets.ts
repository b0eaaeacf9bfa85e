/** What every measured request is answered with: about 200 bytes. */
export const TICKETS: string = JSON.stringify([
  { id: 10, summary: "Printer on fire", board: { id: 1, name: "Help desk" }, status: { id: 3, name: "New" } },
  { id: 11, summary: "Mail is slow", board: { id: 1, name: "Help desk" }, status: { id: 3, name: "New" } },
]);
