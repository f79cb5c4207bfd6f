# SPDX-License-Identifier: EUPL-1.2
"""The program kib from outside. Run by ctest with KIB_BIN in the environment."""
import csv
import json
import os
import subprocess
import tempfile
import unittest

KIB = os.environ["KIB_BIN"]
ME = {"KIB_ACCOUNT": "M. Jansen", "KIB_PASSWORD": "vier losse woorden hier"}
HEADER = "klantnummer;bsn;voornamen;voorvoegsel;geslachtsnaam;geslacht;straatnaam;huisnummer;postcode;woonplaats;telefoon;laatste_gesprek;klantmanager"


def bsns(count):
    out, number = [], 999990000
    while len(out) < count:
        number += 1
        digits = str(number)
        if (sum((9 - i) * int(digits[i]) for i in range(8)) - int(digits[8])) % 11 == 0:
            out.append(digits)
    return out


class KibCase(unittest.TestCase):
    """A folder of its own with one practice file."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="kibtest-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.file = self.at("proef.kib")
        self.today = "2026-11-23"

    def at(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, content):
        mode = "wb" if isinstance(content, bytes) else "w"
        with open(self.at(name), mode, **({} if mode == "wb" else {"encoding": "utf-8", "newline": ""})) as out:
            out.write(content)
        return self.at(name)

    def run_kib(self, *words, env=None, dated=True, as_json=True, file=None):
        command = [KIB, "--file", file or self.file]
        command += ["--today", self.today] if dated else []
        command += ["--json"] if as_json else []
        surroundings = {k: v for k, v in os.environ.items() if not k.startswith("KIB_")}
        surroundings.update(ME if env is None else env)
        return subprocess.run([*command, *map(str, words)], env=surroundings, capture_output=True, text=True, timeout=120)

    def kib(self, *words, expect=0, **options):
        done = self.run_kib(*words, **options)
        self.assertEqual(done.returncode, expect, done.stdout + done.stderr)
        return json.loads(done.stdout)

    def refused(self, expect, *words, **options):
        error = self.kib(*words, expect=expect, **options)["error"]
        self.assertTrue(error["message"].endswith("."), error)
        self.assertTrue(error["advice"], error)
        return error

    def make(self, method="rsd-kromme-rijn-heuvelrug", practice=True):
        words = ["new", self.file, "--organisation", "Gemeente Proefstad", "--method", method]
        return self.kib(*words, *(["--practice"] if practice else []), dated=False)

    def fill(self, count=3):
        rows = [f"K{i};{bsn};Anna;van der;Berg{i};V;Laan;{i};8011AB;Zwolle;0601234567;1-2-2020;S. Kaya" for i, bsn in enumerate(bsns(count), 1)]
        return self.kib("import", self.write("klanten.csv", "\r\n".join([HEADER, *rows]) + "\r\n"))

    def bytes(self):
        with open(self.file, "rb") as source:
            return source.read()


class OpeningCases(KibCase):
    def test_a_new_file_shows_its_recovery_key_once_and_opens(self):
        made = self.make()
        self.assertEqual(set(made), {"file", "account", "method", "recovery_key"})
        self.assertEqual([a["name"] for a in self.kib("accounts", "list")], ["M. Jansen"])
        self.refused(3, "new", self.file, "--organisation", "X", "--practice", dated=False)

    def test_wrong_passwords_and_names_are_exit_three(self):
        self.make()
        for env in ({**ME, "KIB_PASSWORD": "iets anders"}, {**ME, "KIB_ACCOUNT": "Niemand"}):
            self.assertEqual(self.refused(3, "clients", env=env)["code"], "wrong_password")

    def test_files_that_are_not_ours_are_left_alone(self):
        before = b"klantnummer;naam\r\n" * 50
        self.write("proef.kib", before)
        self.assertEqual(self.refused(3, "clients")["code"], "not_ours")
        self.assertEqual(self.bytes(), before)
        self.write("proef.kib", b"")
        self.assertEqual(self.refused(3, "clients")["code"], "not_ours")
        os.remove(self.file)
        self.assertEqual(self.refused(3, "clients")["code"], "not_found")
        self.assertFalse(os.path.exists(self.file))

    def test_a_truncated_file_is_damaged_and_a_newer_one_is_newer(self):
        self.make()
        whole = self.bytes()
        self.write("proef.kib", whole[: len(whole) // 2])
        self.assertEqual(self.refused(3, "clients")["code"], "damaged")
        newer = bytearray(whole)
        newer[60:64] = (99).to_bytes(4, "big")
        self.write("proef.kib", bytes(newer))
        self.assertEqual(self.refused(3, "clients")["code"], "newer")
        self.assertEqual(self.bytes(), bytes(newer))

    def test_a_real_file_refuses_another_date_and_a_weak_password(self):
        self.refused(2, "new", self.file, "--organisation", "X", env={**ME, "KIB_PASSWORD": "kort"}, dated=False)
        self.refused(2, "new", self.file, "--organisation", "X", env={**ME, "KIB_PASSWORD": "Welkom1234567890"}, dated=False)
        self.assertFalse(os.path.exists(self.file))
        self.make(practice=False)
        self.assertEqual(self.refused(2, "clients")["detail"], "date_forged")
        self.assertEqual(self.kib("clients", dated=False), [])

    def test_a_password_may_stand_in_a_file_and_who_is_missing_is_said(self):
        self.make()
        secret = self.write("geheim", ME["KIB_PASSWORD"] + "\n")
        self.kib("--password-file", secret, "accounts", "list", env={"KIB_ACCOUNT": "M. Jansen"})
        self.refused(3, "--password-file", self.at("weg"), "accounts", "list", env={"KIB_ACCOUNT": "M. Jansen"})

    def test_a_backup_is_checked_and_opens(self):
        self.make()
        self.fill()
        backup = self.kib("backup", self.at("kopie"))
        self.assertTrue(backup["verified"])
        self.assertEqual(backup["clients"], 3)
        self.assertEqual(len(self.kib("clients", file=backup["backup"])), 3)
        self.assertTrue(self.kib("check", "--deep")["ok"])


class ImportCases(KibCase):
    def setUp(self):
        super().setUp()
        self.make()

    def test_files_that_cannot_be_read_change_nothing(self):
        self.fill()
        before = self.bytes()
        for name, content, detail in (
            ("leeg.csv", "", "empty_file"), ("kolommen.csv", "a;b\n1;2\n", "columns_missing"),
            ("open.csv", HEADER + '\nK9;"nooit dicht\n', "open_quote"), ("utf16.csv", HEADER.encode("utf-16"), "utf16"),
            ("plaatje.csv", bytes(range(256)) * 40, "not_csv"),
        ):
            with self.subTest(name):
                self.assertEqual(self.refused(2, "import", self.write(name, content))["detail"], detail)
        self.refused(3, "import", self.at("weg.csv"))
        self.assertEqual(self.bytes(), before)

    def test_ten_megabytes_in_one_cell_are_one_rejected_row(self):
        rows = f"{HEADER}\nK1;;Anna;;{'x' * 10_000_000};V;Laan;1;8011AB;Zwolle;;;\nK2;;Jan;;Vos;M;Laan;2;8011AB;Zwolle;;;\n"
        seen = self.kib("import", self.write("groot.csv", rows), expect=1)
        self.assertEqual((seen["added"], seen["rejected"]), (1, 1))
        self.assertEqual(seen["rejects"][0]["code"], "field_too_long")

    def test_nul_and_impossible_dates_and_bsns_are_named(self):
        rows = f"{HEADER};geboortedatum\nK1;;A\0nna;;Vos;V;;;;;;;;\nK2;010008579;A;;Vos;V;;;;;;;;\nK3;;A;;Vos;V;;;;;;;;31-2-1980\n"
        seen = self.kib("import", self.write("gek.csv", rows), "--rejects", self.at("weg.csv"), expect=1)
        self.assertEqual([r["code"] for r in seen["rejects"]], ["bad_character", "bsn_check"])
        self.assertEqual([(w["row"], w["code"]) for w in seen["warnings"]], [(4, "date_impossible")])
        with open(self.at("weg.csv"), encoding="utf-8-sig", newline="") as source:
            kept = list(csv.DictReader(source, delimiter=";"))
        self.assertEqual(kept[1]["bsn"], "010008579")
        self.assertEqual(kept[1]["code"], "bsn_check")
        self.assertIsNone(self.kib("show", "K3")["birth_date"])

    def test_windows_1252_and_a_given_encoding(self):
        content = f"{HEADER}\nK1;;Zoë;;Crèvecœur;V;;;;;;;\n".encode("cp1252")
        self.kib("import", self.write("oud.csv", content))
        self.assertEqual(self.kib("clients")[0]["name"], "Crèvecœur, Z.")
        self.assertEqual(self.refused(2, "import", self.at("oud.csv"), "--encoding", "ebcdic")["detail"], "unknown_encoding")

    def test_no_output_overwrites_the_case_file_or_an_input(self):
        self.fill()
        before = self.bytes()
        source = self.write("bron.csv", f"{HEADER}\nK7;010008579;A;;Vos;V;;;;;;;\n")
        for words in (["clients", "--csv", self.file], ["weekstart", "--pdf", self.file], ["letters", "print", "--pdf", self.file],
                      ["letters", "print", "--pdf", self.at("x.pdf"), "--data", self.at("x.pdf")], ["import", source, "--rejects", source],
                      ["clients", "--csv", self.file + "-journal"]):
            with self.subTest(words):
                self.assertEqual(self.refused(2, *words)["detail"], "output_in_use")
        for words in (["clients", "--csv", "/bestaat/niet/x.csv"], ["import", source, "--rejects", "/bestaat/niet/x.csv"], ["backup", "/bestaat/niet/x"]):
            with self.subTest(words):
                self.assertEqual(self.refused(3, *words)["detail"], "folder")
        self.assertEqual(self.refused(2, "weekstart", "--pdf", self.at(""))["detail"], "output_no_file")
        self.assertEqual(self.bytes(), before)
        with open(source, encoding="utf-8") as kept:
            self.assertTrue(kept.read().startswith("klantnummer"))

    def test_rejects_that_cannot_be_kept_stop_the_import_before_it_begins(self):
        clients = self.write("k.csv", f"{HEADER}\nK1;;A;;Vos;V;;;;;;;\n")
        self.assertEqual(self.refused(2, "import", clients, "--rejects", "/dev/null")["detail"], "output_no_file")
        os.mkdir(self.at("map"))
        os.mkdir(self.at("map/r.csv"))
        self.refused(2, "import", clients, "--rejects", self.at("map/r.csv"))
        self.assertEqual(self.kib("clients"), [])

    def test_columns_that_are_not_used_are_named(self):
        seen = self.kib("import", self.write("k.csv", "klantnummer;achternaam;hobby\nK1;Vos;schaken\n"))
        self.assertEqual(seen["unused_columns"], ["hobby"])

    def test_a_list_as_csv_holds_no_formula(self):
        self.kib("import", self.write("f.csv", f"{HEADER}\nK1;;;;=1+1;V;;;;;;;\n"))
        self.kib("clients", "--csv", self.at("lijst.csv"))
        with open(self.at("lijst.csv"), "rb") as source:
            raw = source.read()
        self.assertTrue(raw.startswith(b"\xef\xbb\xbf"))
        self.assertIn(b"'=1+1", raw)


class ChainCases(KibCase):
    def setUp(self):
        super().setUp()
        self.make()
        self.fill()

    def test_letters_print_once_and_are_sent_once(self):
        planned = self.kib("invite", "--out-of-view", "--from", "2026-12-01", "--until", "2026-12-04")["planned"]
        self.assertEqual(len(planned), 3)
        first = self.kib("letters", "print", "--pdf", self.at("a.pdf"), "--limit", 2)
        self.assertEqual((first["letters"], first["pages"]), (2, 2))
        self.assertEqual(self.kib("letters", "print", "--pdf", self.at("b.pdf"), "--data", self.at("b.csv"))["letters"], 1)
        self.assertEqual(self.kib("letters", "print", "--pdf", self.at("c.pdf"))["letters"], 0)
        self.assertFalse(os.path.exists(self.at("c.pdf")))
        with open(self.at("a.pdf"), "rb") as printed:
            letters = printed.read()
        self.assertEqual(self.refused(3, "letters", "print", "--pdf", self.at("a.pdf"))["detail"], "output")
        self.assertEqual(self.refused(3, "letters", "print", "--pdf", self.at("d.pdf"), "--data", self.at("b.csv"))["detail"], "output")
        with open(self.at("a.pdf"), "rb") as printed:
            self.assertEqual(printed.read(), letters)
        self.assertEqual(self.kib("letters", "sent", "--all")["sent"], 3)
        self.assertEqual(self.kib("letters", "sent", "--all")["sent"], 0)

    def test_a_missing_telephone_number_holds_letters_back_with_the_reason(self):
        self.kib("organisation", "--phone", "")
        self.kib("invite", "--out-of-view", "--from", "2026-12-01", "--until", "2026-12-04")
        seen = self.kib("letters", "print", "--pdf", self.at("a.pdf"), expect=1)
        self.assertEqual(seen["letters"], 0)
        self.assertEqual([w["reason"] for w in seen["withheld"]], ["phone"] * 3)
        self.kib("organisation", "--phone", "038 1")
        self.assertEqual(self.kib("letters", "print", "--pdf", self.at("a.pdf"))["letters"], 3)

    def test_what_a_rule_refuses_is_exit_two(self):
        self.assertEqual(self.refused(2, "invite", "--out-of-view", "--from", "2026-12-04", "--until", "2026-12-01")["detail"], "end_before_begin")
        self.refused(2, "invite", "--client", "K99", "--from", "2026-12-01", "--until", "2026-12-04")
        appointment = self.kib("invite", "--client", "K1", "--from", "2026-12-01", "--until", "2026-12-01")["planned"][0]["appointment"]
        self.assertEqual(self.refused(2, "attendance", "record", appointment, "--result", "attended")["detail"], "appointment_in_future")
        self.assertEqual(self.refused(2, "attendance", "record", appointment, "--result", "gekomen")["detail"], "unknown_result")
        self.assertEqual(self.refused(2, "attendance", "record", "geen-id", "--result", "attended")["detail"], "bad_id")
        self.assertEqual(self.refused(2, "attendance", "record", appointment, "--result", "cancelled", "--to", "2026-12-08")["detail"], "day_without_move")
        self.assertEqual(self.refused(2, "invite", "--out-of-view", "--client", "K1", "--from", "2026-12-01", "--until", "2026-12-04")["detail"], "either_or")
        self.assertEqual(self.refused(2, "organisation", "--closed-days", "kerst")["detail"], "setting_value")
        self.assertEqual(self.refused(2, "organisation", "--caseworker", "M. Jansen")["detail"], "missing_argument")
        self.refused(2, "weekstart", "--week", "2027-W53")

    def test_a_moved_talk_and_a_no_show_have_their_follow_up(self):
        planned = self.kib("invite", "--out-of-view", "--from", "2026-12-01", "--until", "2026-12-04")["planned"]
        moved = self.kib("attendance", "record", planned[0]["appointment"], "--result", "moved", "--to", "2026-12-08", "--time", "10:45")
        self.assertEqual((moved["follow_up"]["due"], moved["follow_up"]["time"]), ("2026-12-08", "10:45"))
        self.today = planned[1]["date"]
        missed = self.kib("attendance", "record", planned[1]["appointment"], "--result", "no_show", "--reason", "ziek")
        self.assertEqual(missed["follow_up"]["kind"], "call")
        self.assertIsNone(self.kib("attendance", "record", planned[2]["appointment"], "--result", "attended")["follow_up"])


class DossierCases(KibCase):
    def setUp(self):
        super().setUp()
        self.make()
        self.fill()

    def test_a_dossier_has_all_its_keys_and_no_bsn(self):
        seen = self.kib("show", "K1")
        for key in ("id", "number", "name", "caseworker", "category", "last_contact", "days_out_of_view", "next_step", "not_invitable",
                    "birth_date", "address_lines", "salutation", "phone", "indicators", "placements", "appointments", "letters",
                    "interviews", "activities", "steps", "referrals"):
            self.assertIn(key, seen)
        self.assertNotIn(bsns(1)[0], json.dumps(seen))
        self.assertEqual(seen["address_lines"], ["Laan 1", "8011 AB  ZWOLLE"])
        self.assertEqual(self.kib("show", seen["id"])["number"], "K1")
        self.assertEqual(self.refused(2, "show", "K77")["code"], "not_found")

    def test_a_secret_address_is_for_the_own_caseworker_only(self):
        rows = f"{HEADER};geheimhouding\nK8;;Jo;;Vos;V;Diepstraat;1;8011AB;Zwolle;;;S. Kaya;7\nK9;;Jo;;Wit;V;Diepstraat;2;8011AB;Zwolle;;;M. Jansen;7\n"
        self.kib("import", self.write("geheim.csv", rows))
        self.assertEqual(self.kib("show", "K8")["address_lines"], [])
        self.assertIn("address_secret", self.kib("show", "K8")["indicators"])
        self.assertNotIn("Diepstraat", self.run_kib("show", "K8", as_json=False).stdout)
        self.assertEqual(self.kib("show", "K9")["address_lines"][0], "Diepstraat 2")
        self.assertNotIn("Diepstraat", json.dumps(self.kib("clients")))

    def test_a_decision_on_a_path_alone_is_said_by_its_name(self):
        self.file = self.at("zwolle.kib")
        self.make("zwolle")
        self.fill()
        self.kib("interview", "K1", "--answers", self.write("a.json", '{"domains": {"finances": {"obstacle": "yes"}}, "facts": {"loonwaarde_estimate": 45}}'))
        said = self.run_kib("place", "K1", "--path", "zwolle_werkt_aanpak", "--reason", "past", as_json=False).stdout
        self.assertIn("ingedeeld als Zwolle Werkt Aanpak. Het voorstel was Zwolle Werkt Aanpak.", said)

    def test_answers_that_do_not_fit_are_refused_by_name_and_write_nothing(self):
        for content, word in (('{"domains": {"geld": {"score": 1}}}', "geld"), ('{"facts": {"weeks": 1}}', "weeks"), ("{", "JSON"),
                              ('{"domains": {"finances": {"score": 9}}}', "finances.score")):
            with self.subTest(content):
                self.assertIn(word, self.refused(2, "interview", "K1", "--answers", self.write("a.json", content))["message"])
        self.assertEqual(self.kib("show", "K1")["interviews"], [])

    def test_a_talk_is_written_twice_and_placed(self):
        answers = self.write("a.json", json.dumps({"domains": {"finances": {"score": 2, "obstacle": "yes", "answers": {"debts": True}}},
                                                   "facts": {"weeks_to_paid_work": 20, "intensive_guidance": True}}))
        first = self.kib("interview", "K1", "--answers", answers)
        self.assertEqual(first["answered"], 1)
        self.assertIsNone(first["finished"])
        again = self.kib("interview", "K1", "--finish")
        self.assertEqual(again["interview"], first["interview"])
        self.assertIsNotNone(again["finished"])
        shown = self.kib("interview", "show", first["interview"])
        self.assertEqual(shown["domains"]["finances"]["answers"], {"debts": "yes"})
        placed = self.kib("place", "K1", "--category", "job_ready", "--reason", "kan meteen", "--review", "2027-03-01")
        self.assertEqual((placed["advised_category"], placed["deviates"]), ("bijna_job_ready", True))
        row = self.kib("clients", "--category", "job_ready")[0]
        self.assertEqual(row["next_step"], {"what": "review", "date": "2027-03-01"})
        self.assertEqual(len(self.kib("clients", "--without-next-step")), 2)
        self.assertEqual(self.refused(2, "place", "K1", "--category", "vip", "--reason", "x")["detail"], "unknown_category")
        week = self.kib("weekstart", "--names", "--pdf", self.at("week.pdf"))
        self.assertEqual((week["team"]["spoken_this_week"], week["team"]["placed_this_week"]), (1, 1))
        self.assertEqual([c["name"] for c in week["caseworkers"]], ["S. Kaya"])
        self.assertTrue(os.path.getsize(self.at("week.pdf")) > 1000)


class MethodCases(KibCase):
    def test_methods_and_services_need_no_file(self):
        methods = {m["key"]: m for m in self.kib("methods", dated=False)}
        self.assertEqual(set(methods), {"basis", "leiden", "helmond-senzer", "halte-werk", "rsd-kromme-rijn-heuvelrug", "zwolle"})
        self.assertGreaterEqual(len(methods["basis"]["domains"]), 12)
        every = self.kib("services", "--method", "rsd-kromme-rijn-heuvelrug", dated=False)
        some = self.kib("services", "--method", "rsd-kromme-rijn-heuvelrug", "--category", "job_ready", dated=False)
        self.assertTrue(0 < len(some) < len(every))
        self.refused(2, "services", "--method", "mars", dated=False)
        self.refused(2, "new", self.file, "--organisation", "X", "--method", "mars", "--practice", dated=False)

    def test_a_question_and_a_service_change_by_editing_json_only(self):
        own = {"format": 1, "key": "noord", "name": "Noord", "version": "2026.1", "extends": "rsd-kromme-rijn-heuvelrug",
               "description": "eigen", "settings": {"out_of_view_months": 14}}
        self.assertTrue(self.kib("method", "check", self.write("noord.json", json.dumps(own)), dated=False)["ok"])
        own["settings"]["out_of_vieuw_months"] = 9
        problems = self.kib("method", "check", self.write("fout.json", json.dumps(own)), dated=False, expect=1)["problems"]
        self.assertIn("out_of_vieuw_months", json.dumps(problems))
        self.assertFalse(self.kib("method", "check", self.write("stuk.json", "{"), dated=False, expect=1)["ok"])
        self.refused(3, "method", "check", self.at("weg.json"), dated=False)


class PracticeCases(KibCase):
    def test_a_practice_office_opens_without_a_password_and_is_sound(self):
        made = self.kib("practice", self.file, "--clients", 60, dated=False, env={"KIB_PASSWORD": "van een ander bestand"})
        self.assertEqual(made["clients"], 60)
        self.assertTrue(made["password"])
        self.assertEqual(len(self.kib("clients", env={}, dated=False)), 60)
        self.assertTrue(self.kib("check", "--deep", env={}, dated=False)["ok"])

    def test_zwolle_adds_up(self):
        self.kib("practice", self.file, "--clients", 1073, "--method", "zwolle", dated=False, env={})
        seen = self.kib("report", "paths", env={}, dated=False)
        self.assertEqual(seen["paths"], {"zwolle_werkt_aanpak_intensief": 136, "zwolle_werkt_aanpak": 262,
                                         "scholing_medisch_overig": 270, "sociaal_wijkteam": 405})
        self.assertEqual(seen["total"], 1073)


class OutputCases(KibCase):
    def test_people_get_sentences_and_machines_one_document(self):
        self.make()
        self.fill()
        for words in (["clients"], ["show", "K1"], ["accounts", "list"], ["organisation"], ["weekstart"], ["check"], ["methods"], ["help"]):
            with self.subTest(words):
                text = self.run_kib(*words, as_json=False)
                self.assertEqual(text.returncode, 0, text.stderr)
                self.assertTrue(text.stdout.strip())
                self.assertNotIn("{", text.stdout)
                self.assertEqual(text.stderr, "")
                json.loads(self.run_kib(*words).stdout)

    def test_an_unknown_command_says_how_to_find_help(self):
        done = self.run_kib("vlieg", as_json=False)
        self.assertEqual(done.returncode, 2)
        self.assertIn("kib help", done.stderr)
        self.assertEqual(done.stdout, "")


if __name__ == "__main__":
    unittest.main()
