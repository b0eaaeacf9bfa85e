import { termOf } from "./words.js";

/**
 * What people in support, IT and business offices say, and what else it is called. It knows nothing of any API: texts
 * say what a thing is, and this finds those who call it otherwise.
 */
const CALLED = `
client: customer company
customer: client company
account: company customer user
organization organisation firm business: company
company: customer organization
vendor supplier distributor: vendor supplier
device machine computer pc notebook laptop workstation desktop server hardware equipment endpoint: device asset configuration hardware
cmdb: configuration asset
asset: device configuration
ticket: request issue incident
issue incident case: ticket request
request: ticket
contract retainer: agreement
agreement: contract
deal lead prospect pipeline: opportunity
employee colleague staff: user member contact person
person people somebody: user contact member
user: person account
technician engineer agent rep dispatcher consultant: member technician agent
bill billing: invoice
invoice: bill
comment remark message conversation discussion reply: note
note: comment
history timeline: activity history audit log
attachment file screenshot pdf: document file attachment
picture photo: image
label: tag
team: group team
permission privilege right: access permission entitlement role
access: permission
automation: workflow rule
flow: workflow
stock goods: inventory stock
sku article part parts: product catalog
product: item
price: cost pricing
location office branch: site location
checklist todo: task
milestone: phase
calendar appointment booking visit slot: schedule
dispatch: schedule
timer: stopwatch
webhook: callback
email mail mailbox: email mail
newsletter mailing: marketing campaign mail
satisfaction feedback: survey
vacation leave absence holiday: leave accrual vacation holiday
telephone mobile: phone
property attribute: field
custom: defined
article: knowledge
howto guide: article
mileage travel: expense
shipment delivery: shipping
return: rma
watcher cc subscriber: follower
trail: log
choice dropdown: option choice
question: field question
section: category
kind sort category: type
catalogue: catalog
division unit: department
revision: version
mfa: factor authentication
directory: ldap user
rmm: monitoring
crm: sales
credential login: login account member
payment paid: payment
remind: reminder task activity
call: activity meeting
recompute compute recalculate: calculate recalculate
duplicate: copy clone duplicate
cause: problem
p1 p2 p3 p4: priority incident ticket
miles: expense
hours: time
stage: status
outage disruption downtime: incident
seat subscription license: addition license
vat gst: tax
bookkeeping ledger: accounting gl
boss supervisor: manager
starter joiner newcomer hire: user member
roster rota shift: schedule
visit onsite: schedule
deliverable: phase
app application software: app application product
maker brand: manufacturer
depot storeroom storage shelf: warehouse bin
turnover revenue: forecast
event webinar: campaign
audience recipient: group
rate: price rate
reply answer: note
discount rebate: price adjustment
`;

const NONE: ReadonlySet<string> = new Set();

const called = new Map<string, Set<string>>();
for (const line of CALLED.trim().split("\n")) {
  const [said = "", others = ""] = line.split(":").map((side) => side.trim());
  for (const word of said.split(" ")) {
    const term = termOf(word);
    const terms = called.get(term) ?? new Set();
    for (const other of others.split(" ")) if (termOf(other) !== term) terms.add(termOf(other));
    called.set(term, terms);
  }
}

/** Other words for what a term means. */
export function synonymsOf(term: string): ReadonlySet<string> {
  return called.get(term) ?? NONE;
}
