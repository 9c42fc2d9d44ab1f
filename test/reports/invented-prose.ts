/** A report of a local newsroom, a paragraph each, more than 120 words. */
export const LOCAL: readonly string[] = [
  "The ferries between Orwin and Port Merran stopped on Tuesday, and nobody in the valley could say when they would sail again, the harbour master said.",
  "Ilse Maar, who has run the harbour for nineteen years, said that the river had fallen by a metre in a week, and that she had never seen the landing dry before.",
  "“We have a boat, we have a crew, and we have no water,” she said on the quay, where a dozen passengers were waiting for a bus that did not come.",
  "The company that runs the ferries said that it would pay for buses until the river rose, but the first of them did not leave before noon, passengers said.",
  "The town council is to meet on Thursday, and the mayor said that he would ask the neighbours upstream to open their gates for at least two days a week.",
];

/** A wire report without its dateline, more than 120 words. */
export const WIRE: readonly string[] = [
  "Kestria will let more water through its dam on the upper river until the end of June, its water minister said on Monday after two days of talks with Loravia.",
  "The minister, Dario Hennick, told reporters that the gates would be opened on Wednesday, and that his government wanted a complaint against a second dam to be withdrawn.",
  "“We can open the gates for the spring, but we cannot open them for nothing,” Hennick said at the end of the talks in the customs house.",
  "His Loravian colleague called the offer a first step, and said that her government would study it before the two sides meet again in Valden next week.",
  "Loravia has asked for twice the amount from April to September, when its rice growers flood their fields, according to a paper that its delegation gave to reporters.",
];

/** Commentary that attributes nothing, longer than 900 characters. */
export const VIEW: readonly string[] = [
  "There is a bench above the landing where my father used to sit, and from it you can now walk down to the middle of the river without wetting your shoes.",
  "I have done so, and I can report that it is a strange feeling to stand where the ferry ought to be, among bottles, tyres and the bones of a rowing boat.",
  "We like to think that rivers belong to those who live beside them. They do not. They belong to whoever sits higher up and has poured the most concrete into them.",
  "What should be done about it is as plain as the mud on my boots. Stop begging for water by the day, and start building the cisterns that our grandparents drew on the back of every map.",
  "It would cost less than the buses, it would last longer than any minister, and it would give the valley something that no neighbour can turn off when he is in a bad mood.",
  "Until then I will go on sitting on that bench, counting the tyres, and waiting for the day on which somebody in the town hall looks out of the window and is ashamed.",
];

/** Gives the number of words of paragraphs. */
export function wordCount(paragraphs: readonly string[]): number {
  return paragraphs.join(" ").split(/\s+/).length;
}
