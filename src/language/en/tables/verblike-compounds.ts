/**
 * Compounds whose second noun looks like a verb: `first words: second words`, lower case. Written by hand from general
 * knowledge of news English, 2026-11.
 */
export const VERBLIKE_COMPOUNDS = `
pay price tax wage rate fee fare tariff rent pension interest: rise rises hike hikes increase increases cut cuts freeze freezes raise raises
tax: break breaks relief rebate rebates credit credits
pay: offer offers deal deals
bus rail travel train boarding: pass passes
work residence building fishing planning exit entry export import transit mining drilling logging: permit permits
parental maternity paternity sick paid unpaid annual medical: leave
job spending budget staff service power troop aid: cut cuts
travel entry flight fishing hunting smoking import export hosepipe driving transfer media alcohol overtime: ban bans
export import price rent spending speed age water: cap caps limit limits curb curbs control controls
death prison jail life suspended: sentence sentences
hiring spending price rent wage asset: freeze freezes
peace trade ceasefire rescue budget coalition: deal deals
visa fee debt tax: waiver waivers relief
`;
