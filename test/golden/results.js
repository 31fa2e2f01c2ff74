/** What the library says on each input. Without anything of Node, for a browser runs it as well. */
export function resultsOf(library, inputs) {
  const analyzers = new Map();
  const analyzerFor = (layer) => {
    if (!analyzers.has(layer))
      analyzers.set(layer, library.createAnalyzer(...(layer === undefined ? [] : [library[layer]])));
    return analyzers.get(layer);
  };
  return inputs.map(({ reply, conversation, context = {}, layer }) => {
    const analyzer = analyzerFor(layer);
    return [
      analyzer.analyzeReply(reply, { ...context, conversation }),
      analyzer.suggestNextStep(conversation, context),
    ];
  });
}
