import { defineConfig } from "vite";

export default defineConfig({
  // Relative addresses, so that the built folder runs under any path.
  base: "./",
  worker: { format: "es" },
  // The content security policy of the page allows files of its own origin only, and no data: addresses.
  build: { target: "es2022", assetsInlineLimit: 0 },
});
