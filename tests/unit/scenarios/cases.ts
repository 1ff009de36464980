/** A story in the lines of `toBlocks`, and the blocks in which its scenarios open. */
export interface Case {
  readonly name: string;
  readonly story: string;
  readonly starts: readonly number[];
}

const BEFORE = `
  The harbour at Lomma has silted up for thirty years, and the ferry now waits for the tide on two days out of five.
  The council must say by June what is to become of it.`;
const AFTER = `
  The council meets on the ninth. Coffee will be served.`;

/** Stories that set out scenarios, one for each form. */
export const FORMS: readonly Case[] = [
  {
    name: 'ordinals at the start of paragraphs',
    story: `${BEFORE}
      Engineers see three ways in which it could go.
      The first is that the port is dredged every spring. The county would pay, and the ferry would run as it did in 1990. Few believe that it will happen.
      The second way is to move the quay. Ships would then berth outside the bar, and the old basin would become a marina. That is the most likely outcome.
      A third would be to let the ferry go. The islanders would travel by bus over the new bridge, which is possible but only if the bridge is built.
      ${AFTER}`,
    starts: [3, 4, 5],
  },
  {
    name: 'ordinals within one paragraph',
    story: `${BEFORE}
      Scholars fall into three schools. The first holds that the sand comes from the river and will stop when the dam is closed. The second believes that the sea brings it and that nothing will help. The third argues that both are right, and expects the harbour to be closed by 2040.
      ${AFTER}`,
    starts: [2, 2, 2],
  },
  {
    name: 'numbered headings',
    story: `${BEFORE}
      We drew up three scenarios.
      # Scenario 1: The deep basin
      The port is dredged. In this future the ferry would run as before, and the county would pay. We think it unlikely.
      # Scenario 2: The outer quay
      Ships berth outside the bar. Under this plan the basin would become a marina. It is the one that most of our interviewees expect.
      # Scenario 3: The bridge
      The ferry is sold. In that case the islanders would travel by bus. It could happen, provided that the bridge is built.
      # What we recommend
      Not to wait.`,
    starts: [3, 5, 7],
  },
  {
    name: 'a list with bold words',
    story: `${BEFORE}
      There are three options on the table:
      1. **Dredge it.** The county would pay for a deep channel, and the ferry would run as before. That is unlikely.
      2. **Move the quay.** Ships would berth outside the bar, which most engineers think the best answer.
      3. **Let it go.** The ferry would be sold and the islanders would travel by bus, if the bridge is ever built.
      ${AFTER}`,
    starts: [3, 4, 5],
  },
  {
    name: 'bold words that open paragraphs',
    story: `${BEFORE}
      There are three possible outcomes.
      **Option A: dredge.** The county would pay for a deep channel every spring. The ferry would run as it did in 1990. We think it unlikely.
      **Option B: move.** Ships would berth outside the bar, and the basin would become a marina. This is our favourite.
      **Option C: sell.** The ferry would be sold and the islanders would take the bus. It could work, but only if the bridge is built.
      ${AFTER}`,
    starts: [3, 4, 5],
  },
  {
    name: 'best and worst case',
    story: `${BEFORE}
      What will become of the ferry? Forecasters see three outcomes.
      In the best case the county will pay for the dredging, and traffic will double by 2030. That is unlikely.
      In the base case nothing is decided, and the ferry will wait for the tide as it does today. This is what most expect.
      In the worst case the harbour closes, and the island will lose its school. It may happen if the dam is built.
      ${AFTER}`,
    starts: [3, 4, 5],
  },
  {
    name: 'one, another, still others',
    story: `${BEFORE}
      Nobody on the island agrees on what should become of it.
      One group wants the harbour dredged. They believe that the ferry would then run every day, and that the county would pay.
      Another group would rather move the quay. In their view ships would berth outside the bar, and the basin would become a marina.
      Still others would let the ferry go. They think that the bridge will make it useless, and they expect it to be sold.
      ${AFTER}`,
    starts: [3, 4, 5],
  },
  {
    name: 'if and if not',
    story: `${BEFORE}
      There is no middle course: either the harbour is dredged or it dies. What will happen?
      If it is dredged, the ferry will run every day. The county would pay, and the cannery would reopen. Engineers doubt it.
      If it is not, the ferry will be sold. The islanders would take the bus, and the school would close. That is the likely end.
      ${AFTER}`,
    starts: [3, 4],
  },
];

/** Stories that tempt and have none. */
export const TRAPS: readonly Case[] = [
  {
    name: 'reasons',
    story: `The strike failed for three reasons. The first was money. The second was rain. The third was the union's chairman, who had gone to Spain.
      The men went back on Monday. ${AFTER}`,
    starts: [],
  },
  {
    name: 'two problems inside one view',
    story: `The plan suffers from two serious problems. On the one hand, it was drawn up in a week. On the other hand, nobody has paid for it.
      The council adopted it on Friday by nine votes to four. ${AFTER}`,
    starts: [],
  },
  {
    name: 'ordinals of time and war',
    story: `The First World War emptied the village and the Second filled it again. In the first half of the century it had two mills.
      In the third quarter sales fell by 4 per cent. In the second half of the year they rose. In the first place nobody asked why.
      ${AFTER}`,
    starts: [],
  },
  {
    name: 'a chronology under headings',
    story: `The firm has had three lives.
      # First phase: the mill
      It was founded in 1871 and made rope until 1919. Four hundred people worked there.
      # Second phase: the war
      It made nets. The roof burned in 1943 and was rebuilt in 1946.
      # Third phase: the museum
      The city bought it in 1988. It was opened by the king.`,
    starts: [],
  },
  {
    name: 'steps of a recipe',
    story: `Here are three steps to a better loaf.
      1. **Weigh the flour.** Use a scale. Cups are for tea.
      2. **Wait.** Leave the dough overnight in a cold room.
      3. **Bake it hot.** Put the loaf in and don't open the door.
      Eat it the next day.`,
    starts: [],
  },
  {
    name: 'a list of facts',
    story: `Inspectors found five breaches at the depot:
      - bales stacked higher than four metres;
      - no firebreak on the canal side;
      - a sprinkler main that had been isolated.
      The firm said that all had been put right by August.`,
    starts: [],
  },
  {
    name: 'an interview about the future',
    story: `**What will the ice look like in 2050?**
      First, nobody knows. Second, I am retired. Third, it depends on what you do with your coal.
      **Are you an optimist?**
      I'm from Sogn. We have rain and less rain.`,
    starts: [],
  },
  {
    name: 'plain news',
    story: `Police made three arrests on Tuesday. The first man, aged 34, was detained at home. The second was stopped on the ring road. A third walked into the station with his solicitor.
      All three were questioned, and none has been charged.`,
    starts: [],
  },
  {
    name: 'a text in Ukrainian',
    story: `Аналітики розділилися на три групи. Перша вважає, що порт поглиблять. Друга думає, що причал перенесуть. Третя чекає, що пором продадуть.
      Рада збереться дев’ятого.`,
    starts: [],
  },
  {
    name: 'a text in German',
    story: `Es gibt drei Szenarien. Erstens wird der Hafen ausgebaggert. Zweitens wird der Kai verlegt. Drittens wird die Fähre verkauft, was am wahrscheinlichsten ist.
      Der Rat tagt am neunten.`,
    starts: [],
  },
  { name: 'nothing at all', story: '', starts: [] },
];
