/** e to the power of a number that is not above 0, with the same digits on every engine: that of `Math.exp` may differ in its last bits. */
export function exp(power: number): number {
  if (power < SMALLEST) return 0;
  const halvings = Math.round(-power / Math.LN2);
  const rest = power + halvings * Math.LN2;
  let sum = 1;
  for (let term = TERMS; term > 0; term--) sum = 1 + (sum * rest) / term;
  for (let count = 0; count < halvings; count++) sum /= 2;
  return sum;
}

const SMALLEST = -60;
/** The rest is below 0.35: behind so many terms nothing changes any more. */
const TERMS = 14;
