/** Collects the first results of a subscription, then ends it; fewer if it completes before. */
export function firstOf(count, subscribe) {
  return new Promise((resolve, reject) => {
    const results = [];
    let unsubscribe;
    let isDone = false;
    const finish = () => {
      isDone = true;
      unsubscribe?.();
      resolve(results);
    };
    unsubscribe = subscribe({
      next: (result) => {
        if (isDone) return;
        results.push(result);
        if (results.length === count) finish();
      },
      error: reject,
      complete: finish,
    });
    if (isDone) unsubscribe();
  });
}
