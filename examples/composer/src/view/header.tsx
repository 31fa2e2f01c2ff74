import { useEffect, useState } from "preact/hooks";
import type { Ticket } from "../tickets.js";

interface Props {
  readonly tickets: readonly Ticket[];
  readonly place: number;
  readonly onChoose: (place: number) => void;
}

export function Header({ tickets, place, onChoose }: Props) {
  return (
    <header class="bar">
      <h1>
        deescalate <span>composer</span>
      </h1>
      <label class="picker">
        <span class="hidden">Conversation</span>
        <select value={place} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
          {tickets.map(({ title, industry }, index) => (
            <option key={title} value={index}>
              {title} ({industry})
            </option>
          ))}
        </select>
      </label>
      <p class="privacy muted">Nothing leaves your browser.</p>
      <ThemeSwitch />
    </header>
  );
}

const DARK = matchMedia("(prefers-color-scheme: dark)");

/** Follows the system until it is pressed. */
function ThemeSwitch() {
  const [dark, setDark] = useState(DARK.matches);
  const toggle = (): void => {
    document.documentElement.dataset.theme = dark ? "light" : "dark";
    setDark(!dark);
  };
  useEffect(() => {
    const follow = ({ matches }: MediaQueryListEvent): void => {
      if (document.documentElement.dataset.theme === undefined) setDark(matches);
    };
    DARK.addEventListener("change", follow);
    return () => DARK.removeEventListener("change", follow);
  }, []);
  return (
    <button type="button" class="theme" aria-pressed={dark} onClick={toggle}>
      Dark
    </button>
  );
}
