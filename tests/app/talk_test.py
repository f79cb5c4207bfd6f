# SPDX-License-Identifier: EUPL-1.2
"""A conversation through kib: what is written and what is shown. Run by ctest with KIB_BIN in the environment."""
import json
import unittest

import kib_test


class TalkCases(kib_test.KibCase):
    def setUp(self):
        super().setUp()
        self.make()
        self.fill()

    def test_what_is_shown_of_a_talk_can_be_written_as_it_stands(self):
        said = {"domains": {"finances": {"chips": [{"key": "eigen woord", "text": "eigen woord"}], "works": "kookt zelf",
                                         "remarks": {"debts": "brief gezien"}, "later": {"": True}, "included": None},
                            "housing": {"state": "declined"}},
                "notes": "#geld huur", "mood": "so_so", "prepared": "open", "no_next_step": "verhuist eerst",
                "struck": {"finances": True}, "topics": {"language": "spreekt rustig"},
                "agreements": [{"id": "a1", "who": "office", "what": "wijkteam bellen", "date": "2026-12-01", "owner": "Samira"},
                               {"id": "a2", "who": "client", "what": "id-kaart aanvragen", "date": None, "owner": None}]}
        first = self.kib("interview", "K1", "--answers", self.write("a.json", json.dumps(said)), "--finish")
        self.assertNotIn("finances", first["not_discussed"])
        shown = self.kib("interview", "show", first["interview"])
        for key, value in said.items():
            if key != "domains":
                self.assertEqual(shown[key], value, key)
        for key, value in said["domains"]["finances"].items():
            self.assertEqual(shown["domains"]["finances"][key], value, key)
        text = self.run_kib("interview", "show", first["interview"], as_json=False).stdout
        for words in ("Wat speelt er: eigen woord", "Wat lukt er wél: kookt zelf", "wij doen: wijkteam bellen, uiterlijk 01-12-2026 (Samira)",
                      "Geen volgende stap: verhuist eerst", "Steekwoord: huur", "De klant vond dit gesprek: gaat wel"):
            self.assertIn(words, text)
        again = {key: shown[key] for key in said}
        second = self.kib("interview", "K1", "--answers", self.write("b.json", json.dumps(again)))
        reread = self.kib("interview", "show", second["interview"])
        self.assertEqual({key: reread[key] for key in said}, again)


if __name__ == "__main__":
    unittest.main()
