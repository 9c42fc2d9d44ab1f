/**
 * Public bodies that are mostly named by their initials, one to a line: `name | short forms`. Written by hand from
 * general knowledge, 2026-11. Initials that stand for several bodies are left out.
 */
export const PUBLIC_BODIES = `
U.S. Immigration and Customs Enforcement | ICE; Immigration and Customs Enforcement
U.S. Customs and Border Protection | CBP; Customs and Border Protection
U.S. Border Patrol | Border Patrol
U.S. Department of Homeland Security | DHS; Department of Homeland Security; Homeland Security Department
Federal Bureau of Investigation | FBI; F.B.I.
Central Intelligence Agency | CIA; C.I.A.
National Security Agency | NSA; N.S.A.
U.S. Environmental Protection Agency | EPA; E.P.A.
U.S. Food and Drug Administration | FDA; F.D.A.; Food and Drug Administration
U.S. Centers for Disease Control and Prevention | CDC; C.D.C.; Centers for Disease Control and Prevention
U.S. Department of Justice | DOJ; Justice Department; Department of Justice
U.S. Department of State | State Department; Department of State
U.S. Department of Defense | Pentagon; Defense Department; Department of Defense
U.S. Department of the Treasury | Treasury Department; Treasury
Federal Aviation Administration | FAA
Federal Communications Commission | FCC
U.S. Securities and Exchange Commission | SEC; Securities and Exchange Commission
Supreme Court of the United States | U.S. Supreme Court
United Nations | UN; U.N.
UN High Commissioner for Refugees | UNHCR; U.N. refugee agency
World Health Organization | WHO; W.H.O.
International Organization for Migration | IOM
International Monetary Fund | IMF; I.M.F.
North Atlantic Treaty Organization | NATO
European Union | EU; E.U.
Organization of American States | OAS
National Health Service | NHS
World Trade Organization | WTO
International Atomic Energy Agency | IAEA
`;

/** Nouns that the names of public bodies begin with before "of" or end in, lower case. */
export const PUBLIC_BODY_HEADS: ReadonlySet<string> = new Set(
  (
    "ministry department office bureau agency administration commission committee council authority board service services " +
    "protection enforcement directorate inspectorate secretariat prevention court fund"
  ).split(" "),
);
