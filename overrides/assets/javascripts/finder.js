/* Finds pages for a question in plain words. The index lies in small scripts below `search/`, which
   are loaded when they are needed; generator/search/ makes them and says what is in them. */
const civicsSearch = (() => {
  const BASE = new URL("../../search/", document.currentScript.src);
  const COMPLETIONS = 6; // stems that a word may be the beginning of
  const BESIDE = "_"; // between two words that are kept as one
  const WHOLE = 0.3; // part of the points that a page has only if it has every word
  const PAIR = 0.5; // weight of two words beside each other, besides that of each
  const DEFINITION = 1.6; // weight of the glossary for a question what a word means
  const NEAR = 0.8; // weight of a word that was completed, mended or said by another name
  const loading = new Map();
  const got = new Map();

  /** Load a script of the index once; resolve when it has handed on what is in it. */
  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = new URL(`${encodeURIComponent(name)}.js`, BASE);
        script.onload = () => resolve(got.get(name));
        script.onerror = () => {
          loading.delete(name);
          script.remove();
          reject(new Error(`The search could not load ${script.src}.`));
        };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  function wordsOf(text) {
    const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    return plain.replace(/['’]s?(?![\p{L}\p{N}])/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];
  }

  /** Return how many letters are missing, too many, wrong or swapped, up to `most`. */
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], row = Array.from({ length: other.length + 1 }, (_, n) => n);
    for (let i = 1; i <= one.length; i++) {
      const next = [i];
      for (let j = 1; j <= other.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]));
        if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
      if (Math.min(...row) > most) return most + 1;
    }
    return row.at(-1);
  }

  /** Return the names of the shards that may hold words spelled nearly like `word`. */
  function shardsNear(word, shards) {
    const own = shardOf(word, shards);
    const start = word.slice(0, 2);
    return [...new Set([own, ...shards.filter((name) => name.startsWith(start))])].filter((name) => name !== undefined);
  }

  function shardOf(word, shards) {
    for (let end = word.length; end >= 0; end--) {
      if (shards.includes(word.slice(0, end))) return word.slice(0, end);
    }
    return undefined;
  }

  /** Return what is known of a word: `{ stems, word, mended }`, or null if it is on no page. */
  async function known(word, shards, last) {
    const own = shardOf(word, shards);
    const shard = own === undefined ? null : await load(`words-${own}`);
    const exact = shard && Object.hasOwn(shard.words, word) ? [shard.stems[shard.words[word]]] : [];
    if (exact.length && !(last && word.length > 2)) return { word, stems: exact, weight: 1 };
    const near = [];
    for (const name of shardsNear(word, shards)) near.push(await load(`words-${name}`));
    if (word.length > 2) {
      const longer = near.flatMap(({ words, stems }) =>
        Object.keys(words).filter((one) => one.startsWith(word) && one !== word && !one.includes(BESIDE)).map((one) => [one, stems[words[one]]]));
      longer.sort(([one], [other]) => one.length - other.length);
      const completed = [...new Set(longer.map(([, stem]) => stem))].slice(0, COMPLETIONS);
      if (exact.length) return { word, stems: exact, also: completed, weight: 1 };
      if (completed.length) return { word, stems: completed, weight: NEAR };
    }
    const most = word.length > 6 ? 2 : word.length > 3 ? 1 : 0;
    let best = null;
    if (most && !/^\d/.test(word)) {
      for (const { words, stems } of near) {
        for (const [other, place] of Object.entries(words)) {
          const far = other.includes(BESIDE) ? most + 1 : distance(word, other, most);
          const often = stems[place].length;
          if (far <= most && (!best || far < best.far || (far === best.far && often > best.often))) {
            best = { far, often, word: other, stems: [stems[place]], weight: NEAR, mended: word };
          }
        }
      }
    }
    return best;
  }

  /** Return what is known of two words beside each other, or null. */
  async function knownPair(pair, shards) {
    const own = shardOf(pair, shards);
    const shard = own === undefined ? null : await load(`words-${own}`);
    const place = shard && Object.hasOwn(shard.words, pair) ? shard.words[pair] : undefined;
    return place === undefined ? null : { stems: [shard.stems[place]], weight: PAIR };
  }

  /** Add to `scores` what the stems of a word say of each page; the best of them counts. */
  function weigh(found, scores, matched) {
    const says = new Map();
    let rarest = 0;
    for (const [rarity, ...row] of found.stems) {
      rarest = Math.max(rarest, rarity);
      let page = -1;
      for (let i = 0; i < row.length; i += 2) {
        page += row[i] + 1;
        says.set(page, Math.max(says.get(page) ?? 0, row[i + 1] * found.weight));
      }
    }
    for (const [page, measure] of says) {
      scores.set(page, (scores.get(page) ?? 0) + measure);
      matched.set(page, (matched.get(page) ?? 0) + rarest);
    }
    return rarest;
  }

  /** Return the words that the question is searched by, with those that names in it stand for. */
  function sought(question, index) {
    const all = wordsOf(question);
    const stop = new Set(index.stop);
    const asks = new Set(index.defining);
    const telling = all.filter((word) => !stop.has(word) && !asks.has(word));
    const words = telling.length ? telling : all;
    const said = ` ${all.join(" ")} `;
    const lent = Object.entries(index.names).filter(([name]) => said.includes(` ${name} `))
      .flatMap(([, words]) => words.split(" ")).filter((word) => !stop.has(word) && !words.includes(word));
    return { words: [...new Set(words)], lent: [...new Set(lent)], defining: telling.length > 0 && all.some((word) => asks.has(word)) };
  }

  /** Return `{ results, mended }` for a question: the best `most` pages, and words as they were read. */
  async function find(question, most = 30) {
    const index = await load("index");
    const { words, lent, defining } = sought(question, index);
    const last = /[\p{L}\p{N}]$/u.test(question) ? words.at(-1) : undefined;
    const pairs = words.slice(1).map((word, n) => words[n] + BESIDE + word);
    const all = await Promise.all([
      ...pairs.map((pair) => knownPair(pair, index.shards)),
      ...words.map((word) => known(word, index.shards, word === last)),
      ...lent.map(async (word) => ({ ...await known(word, index.shards, false), weight: NEAR })),
    ]);
    const scores = new Map(), matched = new Map();
    let whole = 0;
    for (const found of all) {
      if (found?.stems) whole += weigh(found, scores, matched);
    }
    const groupOf = (page) => index.groups.findLast(([, , first]) => first <= page);
    const score = (page) => scores.get(page) * (1 - WHOLE + WHOLE * matched.get(page) / whole)
      * (defining && groupOf(page)[0] === "term" ? DEFINITION : 1);
    const best = [...scores.keys()].map((page) => [page, score(page)])
      .sort(([one, high], [other, low]) => low - high || one - other).slice(0, most);
    const results = await Promise.all(best.map(async ([page, points]) => {
      const block = await load(`pages-${Math.floor(page / index.block)}`);
      const [url, title, answer] = block[page % index.block];
      const [kind, group] = groupOf(page);
      return { url, title, kind, group, answer, points };
    }));
    const mended = all.filter((found) => found?.mended).map((found) => [found.mended, found.word]);
    return { results, mended };
  }

  return {
    index: (index) => got.set("index", index),
    words: (start, [words, stems]) => got.set(`words-${start}`, { words, stems }),
    pages: (number, rows) => got.set(`pages-${number}`, rows),
    find,
    open: () => load("index"),
  };
})();
