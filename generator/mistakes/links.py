"""Mistakes in what refers to other entries: links, citations, quotations and figures."""

from generator.mistakes.mistake import Mistake

LINKS = (
    Mistake(
        "unknown-id",
        ("There is no {} with the id `{}`.",),
        "No file has this name. It is misspelt, or the entry has still to be written.",
        "Write the id as the message proposes; it is the name of the file without `.yml`.",
        "definition: A [[caling|call]] in one hall.",
        "definition: A [[calling|call]] in one hall.",
    ),
    Mistake(
        "unknown-kind",
        ("`{}` is not a kind of entry.",),
        "Before the colon in a link stands the kind of the entry. There is none of this name.",
        "Write the kind as the message proposes, or leave it out.",
        "definition: A [[practise:calling]] in one hall.",
        "definition: A [[practice:calling]] in one hall.",
    ),
    Mistake(
        "other-kind",
        ("`{}` is a {}; a {} is needed here.",),
        "The entry is there, and is not of the kind that this place is for.",
        "Name an entry of the right kind.",
        "people: [practice:calling]",
        "people: [pat-doe]",
        kind="seed",
    ),
    Mistake(
        "ambiguous-id",
        ("`{}` is the id of more than one entry:",),
        "Two entries of different kinds have the same id.",
        "Write the kind and a colon before the id.",
        "definition: A [[comity]] in one hall.",
        "definition: A [[term:comity]] in one hall.",
    ),
    Mistake(
        "not-published",
        ("`{}` is not published yet (its status is {}), so readers would find nothing there.",),
        "A published page leads to an entry that is still a draft.",
        "Publish the other entry first, or leave the link out until then.",
        "definition: A [[draft-word]] in one hall.",
        "definition: A meeting in one hall.",
    ),
    Mistake(
        "link-form",
        ("`{}` is not a link to an entry.", "This link is not closed."),
        "Between the square brackets stands something else than an id.",
        "Write the id, and after an upright line the words that readers see.",
        "definition: A [[Calling the winner]] in one hall.",
        "definition: A [[calling|call to the winner]] in one hall.",
    ),
    Mistake(
        "dead-link",
        ("`{}` leads to no {}.",),
        "A hand-written page leads to a page or picture that is not there.",
        "Write the way to the file as it is; an entry is linked by its id.",
        "# About\n\n[A term](terms/joint-sesion.md)\n",
        "# About\n\n[[joint-session]]\n",
        kind="page",
    ),
    Mistake(
        "citation-form",
        (
            "`{}` is not a citation.",
            "`{}` holds more than one citation.",
            "This citation is not closed.",
        ),
        "A citation is an `@` with the id of the source, and perhaps a comma and the place.",
        "Write each citation like this: [@crs-report, p. 4].",
        "definition: A meeting of both houses [@crs-report p. 4].",
        "definition: A meeting of both houses [@crs-report, p. 4].",
    ),
    Mistake(
        "nothing-cited",
        ("Nothing is cited here, so readers cannot check it.",),
        "What is published as a fact says where it comes from.",
        "End the text with its source.",
        "misconceptions:\n  - said: The count is secret.\n    fact: Both houses watch it.",
        "misconceptions:\n  - said: The count is secret.\n"
        "    fact: Both houses watch it [@usc-3-15:p1].",
        kind="topic",
    ),
    Mistake(
        "no-passage",
        (
            "`{}` has no passage `{}`.",
            "This seed has no passage `{}`.",
            "We hold no text of `{}`, so it has no passage `{}`.",
        ),
        "A text has passages p1, p2 and so on, and sentences p1.s1, p1.s2. This one is not there.",
        "Name a passage that is there. A work whose text is not kept here is cited by its page.",
        "definition: A meeting of both houses [@usc-3-15:p9].",
        "definition: A meeting of both houses [@usc-3-15:p1].",
    ),
    Mistake(
        "no-version",
        (
            "`{}` has no version of {}.",
            "{} is later than {}, the day that this page speaks of.",
            "`{}` was not in force on {}, the day that this page speaks of.",
        ),
        "The law had no wording on this day, or the page speaks of another day.",
        "Write a day on which the law was in force.",
        "definition: A meeting of both houses [@usc-3-15@1800-01-01:p1].",
        "definition: A meeting of both houses [@usc-3-15@2021-01-06:p1].",
    ),
    Mistake(
        "other-words",
        ("These words are not in {}: “{}”.",),
        "What stands between quotation marks must be in the cited text, word for word.",
        "Copy the words from the text. What is no quotation may stand in *italics*.",
        "definition: It was a “great call” [@a-call:p2].",
        "definition: It was a “good call” [@a-call:p2].",
    ),
    Mistake(
        "empty-quotation",
        ("There are no words between these marks: “{}”.",),
        "The marks hold signs alone.",
        "Quote some words, or delete the marks.",
        "definition: It was a “…” [@a-call:p2].",
        "definition: It was a “good call” [@a-call:p2].",
    ),
    Mistake(
        "words-put-in",
        ("Too much stands in brackets: “{}”.",),
        "Words in square brackets are the editor's own. Here they outweigh those that are quoted.",
        "Put in three words at most, and say the rest outside of the marks.",
        "definition: It was a “[great and glorious] call” [@a-call:p2].",
        "definition: It was a “[very] good call” [@a-call:p2].",
    ),
    Mistake(
        "passage-is-needed",
        ("A quotation with an omission or an insertion must name its passage: “{}”.",),
        "Words that are left out may have stood anywhere; so the passage must be named.",
        "Write the passage after the id.",
        "definition: It was a “good … Doe said” [@a-call].",
        "definition: It was a “good … Doe said” [@a-call:p2].",
    ),
    Mistake(
        "quotation-without-citation",
        ("No citation follows these words in the same sentence: {}",),
        "Nothing in the sentence says where the words come from, so they cannot be checked.",
        "Cite the text before the full stop. Words that nobody said may stand in *italics*.",
        "definition: It was a “good call”. Doe said so [@a-call:p2].",
        "definition: It was a “good call” [@a-call:p2]. Doe said so [@a-call:p2].",
    ),
    Mistake(
        "single-marks",
        ("Words in single marks are not compared with what is cited: {}",),
        "Single marks may be apostrophes, so words between them are not checked.",
        "Put a quotation in double marks, and anything else in *italics*.",
        "definition: It was a ‘great call’ [@a-call:p2].",
        "definition: It was a “good call” [@a-call:p2].",
    ),
    Mistake(
        "quotation-budget",
        ("This page would publish {} words of `{}`; at most {} may be.",),
        "Of a news story no more than a few words may be shown.",
        "Shorten the quotations, or say it in your own words.",
        "definition: >-\n"
        "  He “called on Monday, and thanked the winner for the service of many years”\n"
        "  [@a-call:p1].",
        "definition: He “thanked the winner” [@a-call:p1].",
    ),
    Mistake(
        "figure-form",
        (
            "`{}` is not a figure.",
            "This figure is not closed.",
            "`{}` is not a figure that can be computed.",
            "`{}` is not complete.",
            "There is no picture `{}`.",
        ),
        "Between the curly brackets stands something that cannot be computed.",
        "Write the form that the message shows.",
        "definition: It was kept {{ cuont:calling:kept }} times.",
        "definition: It was kept {{ count:calling:kept }} times.",
    ),
    Mistake(
        "figure-without-rule",
        (
            "`{}` has no rule `{}` for counting.",
            "The rule `{}` does not count `{}`, so it has no place there.",
            "No law sets a date `{}` for an election of {}.",
            "`{}` is not the year of an election.",
        ),
        "The rule, the case or the year that the figure names is not there.",
        "Name one that is there; the message lists them.",
        "definition: It was kept {{ count:calling:kpet }} times.",
        "definition: It was kept {{ count:calling:kept }} times.",
    ),
    Mistake(
        "reading-grade",
        ("This entry reads at grade {}; a {} may reach grade {}.",),
        "Long sentences and long words ask more of readers than the page should.",
        "Make two sentences of a long one, and choose shorter words.",
        "description: |\n"
        "  Notwithstanding subsequent administrative determinations, ascertainment necessitates\n"
        "  comprehensive coordination between governmental institutions, transition\n"
        "  representatives and participating organizations. Constitutional considerations\n"
        "  notwithstanding, interdepartmental accountability requirements necessitate\n"
        "  contemporaneous documentation.\n\n"
        "  - Preliminary ascertainment facilitates uninterrupted intergovernmental communication.",
        "description: |\n  An agency finds who won. Offices and money follow from that.",
    ),
)
