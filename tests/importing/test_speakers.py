"""A speaker is filled in only where the sentence joins a name to the words."""

from __future__ import annotations

import pytest

from generator.importing.people import Index
from tests.importing.articles_of import read, said

VERB, ACCORDING, COLON = "reporting verb", "according to", "colon"


PASTOR = "Pastor Ana Ruiz"


@pytest.mark.parametrize(
    ("paragraph", "name", "how"),
    [
        ("“So it is,” said Mayor Lee Tran, who was there.", "Mayor Lee Tran", VERB),
        ("“So it is,” said farmer Cordelia Bink.", "Cordelia Bink", VERB),
        ("“So it is,” Tran said.", "Tran", VERB),
        ("“So it is,” Clerk of the Board Ana Ruiz said.", "Clerk of the Board Ana Ruiz", VERB),
        ("“So it is,” Ludwig van Beek said.", "Ludwig van Beek", VERB),
        ("“So it is,” said Ludwig van Beek.", "Ludwig van Beek", VERB),
        ("“So it is,” Lee Tran, a judge, told reporters.", "Lee Tran", VERB),
        ("“So it is,” the clerk, Prudence Oakley, said.", "Prudence Oakley", VERB),
        ("“So it is,” the chief, in his tenth year, said.", "the chief", VERB),
        ("“So it is,” a spokesman for Biden said.", "a spokesman for Biden", VERB),
        ("“So it is,” said the chief, in her tenth winter, Ulla Sorensen.", "Ulla Sorensen", VERB),
        ("“So it is,” said the chief on Monday.", "the chief", VERB),
        ("“So it is,” said officials.", "officials", VERB),
        ("“So it is,” aides said.", "aides", VERB),
        ("“So it is,” Wray called out from the third row.", "Wray", VERB),
        ("“So it is!” Wray shouted.", "Wray", VERB),
        ("It was “good,” Tran said.", "Tran", VERB),
        ("“So it is,” according to Tran, who did not look up.", "Tran", ACCORDING),
        ("“So it is,” according to the town's notice.", "the town's notice", ACCORDING),
        ("According to Ana Brix, the mayor, it costs “a lot.”", "Ana Brix", ACCORDING),
        ("The money came, and according to Roy “will not come twice.”", "Roy", ACCORDING),
        ("Commissioner Wanda Strom: “So it is.”", "Commissioner Wanda Strom", COLON),
        ("One of them, Carl Oduya, put it so: “Money built it.”", "Carl Oduya", COLON),
        ("The chief, Lonnie Greaves, had two words for it: “Thank you.”", "Lonnie Greaves", COLON),
        ("Pilot and farmer Lee Tran: “So it is.”", "Lee Tran", COLON),
        ("Asked about it, Satterlee answered without a pause: “Yes.”", "Satterlee", COLON),
        ("The poster says: “You bring the smile.”", "The poster", COLON),
        ("Council member Ruth Abelson called it “a bridge.”", "Ruth Abelson", VERB),
        ("Said Keane, “A pencil is fine.”", "Keane", VERB),
        ("Ana Ruiz said that it was “good.”", "Ana Ruiz", VERB),
        ("Deputy Ana Ruiz, who knows him, said he ran “a clean race.”", "Deputy Ana Ruiz", VERB),
        (
            "It was described as a “good call” by a source familiar with it.",
            "a source familiar with it",
            VERB,
        ),
        ("The lot, which Solano described as “flat,” is there.", "Solano", VERB),
        ("They held up a banner that read “Let It Rest.”", "a banner", VERB),
        (
            "“So it is,” Sen. Mitch McConnell, R-Ky., said at 3 p.m. on it.",
            "Sen. Mitch McConnell",
            VERB,
        ),
        ("“So it is,” Ana Ruiz and Lee Tran said.", "Ana Ruiz and Lee Tran", VERB),
        ("They met and Ana Ruiz said it was “good.”", "Ana Ruiz", VERB),
        ("“So it is,” Mayor Ana Ruiz of Millbrook said.", "Mayor Ana Ruiz", VERB),
        ("“So it is,” the mayor of Millbrook said.", "the mayor of Millbrook", VERB),
        ("“So it is,” read a statement from the company.", "a statement from the company", VERB),
        ("It is, said Ana Ruiz, “a start.”", "Ana Ruiz", VERB),
        ("In the words of Ana Ruiz, “So it is.”", "Ana Ruiz", ACCORDING),
        ("“So it is.” – Ana Ruiz, director", "Ana Ruiz", "dash"),
        ("It was “late” and “good,” Ana Ruiz said.", "Ana Ruiz", VERB),
        ("Ana Ruiz called it “late,” “good” and “odd” at once.", "Ana Ruiz", VERB),
        ("As Ana Ruiz put it, “So it is.”", "Ana Ruiz", VERB),
        ("Ana Ruiz, who said it was “good,” left.", "Ana Ruiz", VERB),
        ("Wednesday’s said only “Bring two.”", "Wednesday’s", VERB),
        ("“So it is,” as Tran put it.", "Tran", VERB),
        ("“So it is,” Tran likes to say.", "Tran", VERB),
        ("“So it is,” Tran began.", "Tran", VERB),
        ("“So it is” is what Tran wrote.", "Tran", VERB),
        ("Tran will say only that it is “good.”", "Tran", VERB),
        ("“So it is,” said the Springfield mayor.", "the Springfield mayor", VERB),
        ("“So it is,” said Springfield, Ohio, Mayor Ana Ruiz.", "Mayor Ana Ruiz", VERB),
        ("“So it is,” said Springfield, Ohio, with a smile.", "Springfield", VERB),
        ("“So it is,” said Tran, there for years, and left.", "Tran", VERB),
        ("“So it is,” read the sign Tran held.", "the sign", VERB),
        ("“So it is,” said a glad Tran last night.", "Tran", VERB),
        ("“So it is,” said the clerk Ana Ruiz nearby.", "Ana Ruiz", VERB),
        ("“So it is,” Gov.-elect Ana Ruiz said.", "Gov.-elect Ana Ruiz", VERB),
        ("Pastor Ana Ruiz of First Church, whose hall it is, said it was “good.”", PASTOR, VERB),
        ("Park of Hope economist Ana Ruiz, who knows, said it was “good.”", "Ana Ruiz", VERB),
        ("Democrats in the Senate called it “good.”", "Democrats", VERB),
        ("Tran was described by Ana Ruiz as “good.”", "Ana Ruiz", VERB),
        ("The chief called on Friday, “to talk,” said Ana Ruiz.", "Ana Ruiz", VERB),
        ("“So it is” is how Tran sees it.", "Tran", VERB),
        ("“So it is,” was what Ana Ruiz called it.", "Ana Ruiz", VERB),
        ("“So it is,” Tran called it.", "Tran", VERB),
        ("“So it is,” Tran shot back.", "Tran", VERB),
        ("“So it is,” Tran was quoted as saying.", "Tran", VERB),
        ("Tran was quoted as saying that it was “good.”", "Tran", VERB),
        ("Ana Ruiz was heard to say that it was “good.”", "Ana Ruiz", VERB),
        ("It was “good and long,” in Ana Ruiz’s words.", "Ana Ruiz", VERB),
        ("It was “good and long,” in the words of Ana Ruiz.", "Ana Ruiz", VERB),
        ("It was, in Ana Ruiz’s words, “good.”", "Ana Ruiz", VERB),
        ("Ana Ruiz’s view is that “it was good.”", "Ana Ruiz", VERB),
        ("Ana Ruiz’s answer: “So it is.”", "Ana Ruiz", COLON),
        ("But Tran was blunt: “So it is.”", "Tran", COLON),
        ("It was “good and long” for the town, Ana Ruiz said.", "Ana Ruiz", VERB),
        ("It was “good and long” for the town, said Ana Ruiz.", "Ana Ruiz", VERB),
        ("It was “good and long” for it, according to Ana Ruiz.", "Ana Ruiz", ACCORDING),
        ("Ana Ruiz agreed, saying it was “good.”", "Ana Ruiz", VERB),
        ("His rival, Ana Ruiz, agreed, calling it “good.”", "Ana Ruiz", VERB),
        ("Then Ana Ruiz, calling it “good,” left.", "Ana Ruiz", VERB),
        ("Calling it “good,” Ana Ruiz left.", "Ana Ruiz", VERB),
        ("When it was over, Ana Ruiz stood up and said, “So it is.”", "Ana Ruiz", VERB),
        ("The ditch, which a farmer once appraised as “deep,” is there.", "a farmer", VERB),
        ("“So it is,” said a White House official.", "a White House official", VERB),
        ("“So it is,” said Moe campaign manager Ana Ruiz.", "Ana Ruiz", VERB),
        ("“So it is,” said Secretary of State Lee Tran.", "Secretary of State Lee Tran", VERB),
        ("“So it is,” said Ana Ruiz and Lee Tran in a letter.", "Ana Ruiz and Lee Tran", VERB),
        ("“So it is,” said Ana Ruiz and left.", "Ana Ruiz", VERB),
        ("“So it is,” said Ana Ruiz and Lee Tran nodded.", "Ana Ruiz", VERB),
        ("Both Ana Ruiz and Lee Tran said it was “good.”", "Ana Ruiz and Lee Tran", VERB),
        ("Mayor Ana Ruiz’s office said it was “good.”", "Mayor Ana Ruiz’s office", VERB),
        ("Ana Ruiz’s office calls it “good.”", "Ana Ruiz’s office", VERB),
        ("Section 15 says it is “good.”", "Section 15", VERB),
        ("“So it is,” reads a sign at the door.", "a sign at the door", VERB),
    ],
)
def test_a_name_that_a_verb_joins_is_filled_in(paragraph: str, name: str, how: str) -> None:
    """Before or behind, with a title, an apposition or a relative clause between."""
    assert said(f"{paragraph} And so it was in the town.")[0] == (name, how, False)


@pytest.mark.parametrize(
    "paragraph",
    [
        "The motion, titled “A Resolution,” runs to two sentences.",
        "The plan known as the “Warm Rooms Act,” was sent to committee.",
        "They met under the name “Enough Already,” and went home.",
        "A petition against the “fare hike” had 300 signers.",
        "The toll, the “bridge penny” as people here call it, will go, Tran said.",
        "It was described as “good” by and by.",
        "“So it is,” by all accounts.",
        "“So it is,” according to them.",
        "The bill was called “good” once.",
        "The plan called “Good” is there.",
        "“So it is,” and the town said nothing.",
        "“So it is,” came the answer.",
        "According to them, it was “good.”",
        "Rule one: “No dog shall be judge.”",
        "Rule of it: “No dog shall be judge.”",
        "‘So it is’",
        "They said it was “good.”",
        "And mine said “good” too.",
        "Said of it, “good” is not enough.",
        "“So it is,” said.",
        "It was said “so” often.",
        "“So it is,” later said nobody.",
        "“So it is.” – and so on.",
        "“So it is.” – Ana",
        "Ana Ruiz, asked whether it was “good,” nodded.",
        "Ana Ruiz, described as “good,” nodded.",
        "Ana Ruiz denied calling the plan “good.”",
        "Neither Ana Ruiz nor Lee Tran called it “good.”",
        "Another called it “good.”",
        "It was good by and by, as “good as it gets.”",
        "It was good, as the sign: “No dogs.”",
        "Still: “No dogs.”",
        ", “No dogs.”",
        ": “No dogs.”",
        "Q: “Is it so?”",
        "It was “good and long” for the town, and so on.",
        "It was “good and long” for the town, they say.",
        "They refused to call it “good.”",
        "Calling it “good,” they left.",
        "It agreed, saying it was “good.”",
        "Then, saying it was “good.”",
        "“So it is,” in so many words, was told.",
        "“So it is” is how, and so on.",
        "“So it is,” as they put it.",
    ],
)
def test_nobody_is_made_a_speaker(paragraph: str) -> None:
    """A title, a name of a thing or an unclear clause leaves the speaker blank."""
    name, how, check = said(f"{paragraph} And so it was in the town.")[0]
    assert (name, how, check) == ("", "", False)


@pytest.mark.parametrize(
    ("paragraphs", "name", "how"),
    [
        (
            ("The engineer, Per Halvorsen, was there. “If it rains,” he said.",),
            "Per Halvorsen",
            "pronoun",
        ),
        (("Ruth Abelson called it “bad.”", "“I like it,” she said."), "Ruth Abelson", "pronoun"),
        (("“So it is,” said Lee Tran. “That ends now,” he said.",), "Lee Tran", "pronoun"),
        (("“So it is,” said Lee Tran. “That ends now.”",), "Lee Tran", "same paragraph"),
        (("Lee Tran was there at noon. “Yes.”",), "Lee Tran", "same paragraph"),
        (("Lee Tran said: “It is late.", "“So it is.”"), "Lee Tran", "continued"),
        (
            ("Board president Ana Ruiz disagreed. In her words, “a child cannot add.”",),
            "Ana Ruiz",
            "pronoun",
        ),
        (("Teo Ilic was there. Ilic’s list was short: “Boil.”",), "Ilic", "colon"),
        (("Ana Ruiz said the “Old Road” plan is late.",), "Ana Ruiz", "reporting verb"),
        (("Ana Ruiz wrote “The Long Ditch,” a book.",), "Ana Ruiz", "reporting verb"),
        (("The word “ditch” is not in it, Ana Ruiz said.",), "Ana Ruiz", "reporting verb"),
        (("The show “The Long Ditch” is over, Ana Ruiz said.",), "Ana Ruiz", "reporting verb"),
        (("The state calls such delays “continuances.”",), "The state", "reporting verb"),
    ],
)
def test_what_the_sentence_does_not_say_is_only_proposed(
    paragraphs: tuple[str, ...], name: str, how: str
) -> None:
    """A pronoun, the same paragraph or the one before is a proposal to check."""
    assert said(*paragraphs)[-1] == (name, how, True)


def test_an_interrupted_quotation_has_one_speaker() -> None:
    """The second half is said by whoever said the first."""
    assert said("“I like it,” Lee Tran said, “but not now.”") == [("Lee Tran", VERB, False)] * 2
    assert said("“I like it,” and so “it goes.”") == [("", "", False)] * 2


def test_a_blank_speaker_has_candidates() -> None:
    """The nearest name comes first; nobody named leaves no candidates."""
    found = read("Lee Tran met Ana Ruiz on the road in the town. It was a “fare hike” of sorts.")
    assert found.quotations[0].speaker.candidates == ("Ana Ruiz", "Lee Tran")
    assert said("“If it rains,” he said of the day in the town.") == [("", "", False)]


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        (
            "“My aunt used to say, ‘It is ours,’ and so on,” said Lee Tran.",
            ("My aunt", VERB, False),
        ),
        (
            "“I asked him, ‘Who decides?’ and he left,” said Lee Tran.",
            ("Lee Tran", "pronoun", True),
        ),
        ("“When they say ‘flexible,’ they mean it,” said Lee Tran.", ("", "", False)),
        ("“The ‘flexible’ thing is it,” said Lee Tran.", ("", "", False)),
        ("“I asked him, ‘Who decides?’ and he left,” it went.", ("", "", False)),
    ],
)
def test_a_nested_quotation_has_its_own_speaker(
    paragraph: str, speaker: tuple[str, str, bool]
) -> None:
    """Whom the outer quotation names, or its own speaker for “I”."""
    assert said(paragraph)[1] == speaker


def test_a_speaker_with_an_entry_has_its_id() -> None:
    """The person is found by the end of the name, with a title or without."""
    index = Index([("Lee Tran", "person:lee-tran")], [("Tran", "person:lee-tran")])
    found = read("“So it is,” said Mayor Lee Tran of the town.", index=index).quotations
    assert found[0].speaker.person == "lee-tran"


def test_a_family_name_is_a_person_once_the_full_name_was_there() -> None:
    """Places, organisations and titles are nobody."""
    found = read(
        "Lee Tran’s ditch is in Hollow Creek, near Ana Ruiz and the County Council of the town.",
        "It was Tran’s. NATO and TOWN HALL and Monday were there with Pat Doe’s and Tran of it.",
        "“A,” it went, and “fare hike” was it.",
    )
    assert found.quotations[0].speaker.candidates == ("Tran", "Pat Doe")


def test_quotations_joined_by_and_share_a_speaker() -> None:
    """Also where the name stands on the other side."""
    both = said("It was “late” and “good,” Ana Ruiz said, and the town was glad.")
    assert both == [("Ana Ruiz", VERB, False)] * 2
    assert said("Ana Ruiz called it “late” and “good” at once in the town.") == both


@pytest.mark.parametrize(
    "paragraph",
    [
        "Ana Ruiz called it “late” and said that it was “odd.”",
        "Ana Ruiz said it was “late” and that the town would be “glad of it.”",
        "Ana Ruiz said it was “late” and also “odd.”",
    ],
)
def test_a_sentence_that_goes_on_has_the_same_speaker(paragraph: str) -> None:
    """Few words with no new subject lead from one quotation to the next."""
    assert said(paragraph) == [("Ana Ruiz", VERB, False)] * 2


def test_a_sentence_that_goes_on_with_adding_has_the_same_speaker() -> None:
    """A colon or “that” may follow."""
    said_twice = said("Ana Ruiz accused it of “fishing,” adding: “So it is.”")
    assert said_twice == [("Ana Ruiz", VERB, False)] * 2


def test_a_new_subject_speaks_for_itself() -> None:
    """What another says is not added to the first."""
    found = said("Ana Ruiz called it “late” and Lee Tran called it “odd.”")
    assert [name for name, _, _ in found] == ["Ana Ruiz", "Lee Tran"]
    found = said("Ana Ruiz called it “late” and Lee Tran’s dog was “odd” in the town.")
    assert found[1] == ("", "", False)


def test_a_name_before_the_words_counts_more_than_a_pronoun_behind_them() -> None:
    """The pronoun stands for it."""
    assert said("Ana Ruiz described herself as “glad,” she said.") == [("Ana Ruiz", VERB, False)]


def test_adjacent_quotations_are_kept_apart() -> None:
    """Two spans without a character between them are two."""
    assert len(said("“So it is.”“And so it was,” said Lee Tran of the town.")) == 2
