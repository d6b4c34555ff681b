import { defineConfig } from 'vite';

// Two pages, both served by the program itself: nothing is loaded from elsewhere.
export default defineConfig({
  base: '/assets/',
  build: {
    outDir: 'dist',
    assetsDir: '.',
    chunkSizeWarningLimit: 5000,
    rollupOptions: { input: { index: 'index.html', playground: 'playground.html' } },
  },
});
