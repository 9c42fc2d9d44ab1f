import type { JSX } from "preact";
import type { TimelineLayout, TimelineMark } from "./timeline-layout.ts";

const THICK = 10;
const RADIUS = 5.5;
/** The shortest mark of a stretch that is longer than a day. */
const SHORTEST = 14;

/** Draws a timeline: points for days, bars for longer stretches, broken edges for implied dates, all with their words. */
export function TimelineDrawing({ layout }: { layout: TimelineLayout }): JSX.Element {
  const { shape, height, marks, ticks } = layout;
  const { width, eventHeight, markY, wordsX } = shape;
  return (
    <svg class={shape.name} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title>What happened when</title>
      {ticks.map(({ x, words }) => (
        <g key={words}>
          <path class="tick" d={`M${x} 18V${height}`} />
          <text class="column" x={x} y={12} text-anchor={x < 30 ? "start" : "middle"}>
            {words}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <a key={mark.id} href={`#${mark.id}`}>
          <g transform={`translate(0 ${mark.y})`}>
            <rect class="ground" width={width} height={eventHeight} />
            <MarkShape mark={mark} y={markY} />
            <text class="name" x={wordsX} y={16}>
              {mark.date}
            </text>
            <text class="about" x={wordsX} y={32}>
              {mark.what}
            </text>
          </g>
        </a>
      ))}
    </svg>
  );
}

function MarkShape({ mark, y }: { mark: TimelineMark; y: number }): JSX.Element {
  const look = mark.implied ? "when implied" : "when";
  if (mark.isDay) return <circle class={look} cx={mark.x1} cy={y} r={RADIUS} />;
  const width = Math.max(SHORTEST, mark.x2 - mark.x1);
  return (
    <>
      <rect class={look} x={mark.x1} y={y - THICK / 2} width={width} height={THICK} rx={2} />
      {mark.opens.left ? <path class="beyond" d={`M${mark.x1} ${y}h-9m4 -4l-4 4l4 4`} /> : null}
      {mark.opens.right ? <path class="beyond" d={`M${mark.x1 + width} ${y}h9m-4 -4l4 4l-4 4`} /> : null}
    </>
  );
}
