import type { CustomerState } from "deescalate";
import type { Heat } from "../engine.js";

interface Props {
  readonly turns: number;
  readonly heat: readonly Heat[];
  readonly trend: CustomerState["trend"] | null;
  readonly assumed: boolean;
}

const LEVELS: readonly CustomerState["level"][] = ["calm", "annoyed", "frustrated", "angry", "furious"];
const HOTTEST = LEVELS.length - 1;
// In the units of the drawing, which the page scales to its own width.
const BOX = { width: 340, height: 118, left: 62, right: 14, top: 10, bottom: 14 };

const yOf = (intensity: number): number =>
  BOX.height - BOX.bottom - (intensity / HOTTEST) * (BOX.height - BOX.bottom - BOX.top);

/** The customer's heat after each of their messages; a tick below stands for each message of ours. */
export function HeatChart({ turns, heat, trend, assumed }: Props) {
  const xOf = (turn: number): number =>
    turns < 2
      ? (BOX.left + BOX.width - BOX.right) / 2
      : BOX.left + 8 + (turn / (turns - 1)) * (BOX.width - BOX.right - BOX.left - 16);
  const points = heat.map(({ turn, intensity, level }) => ({ x: xOf(turn), y: yOf(intensity), turn, level }));
  const ours = Array.from({ length: turns }, (_, turn) => turn).filter((turn) => !heat.some((h) => h.turn === turn));
  return (
    <figure class="heat">
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={describe(heat)}>
        {LEVELS.map((level, intensity) => (
          <g key={level}>
            <line class="grid" x1={BOX.left} x2={BOX.width - BOX.right} y1={yOf(intensity)} y2={yOf(intensity)} />
            <text x={BOX.left - 8} y={yOf(intensity)} dy="0.35em" text-anchor="end">
              {level}
            </text>
          </g>
        ))}
        {heat.length > 0 &&
          ours.map((turn) => (
            <line key={turn} class="ours" x1={xOf(turn)} x2={xOf(turn)} y1={BOX.height - 10} y2={BOX.height - 3} />
          ))}
        <polyline class="curve" points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {points.map(({ x, y, turn, level }) => (
          <circle key={turn} cx={x} cy={y} r={5} data-level={level} />
        ))}
      </svg>
      <figcaption>
        <span>{caption(heat, trend, assumed)}</span>
        {heat.length > 0 && ours.length > 0 && <span class="legend">our messages</span>}
      </figcaption>
    </figure>
  );
}

function describe(heat: readonly Heat[]): string {
  if (heat.length === 0) return "Heat of the customer: not known yet";
  const values = heat.map(({ intensity, level }) => `${level} ${intensity.toFixed(1)}`);
  return `Heat of the customer after each message, from 0 calm to 4 furious: ${values.join(", then ")}`;
}

function caption(heat: readonly Heat[], trend: Props["trend"], assumed: boolean) {
  const last = heat.at(-1);
  if (assumed) return "No customer yet: a frustrated one is assumed";
  if (last === undefined || trend === null) return "Heat of the customer";
  return (
    <>
      <strong>{last.level}</strong> {last.intensity.toFixed(1)} of 4, {trend}
    </>
  );
}
