# SPDX-License-Identifier: EUPL-1.2
"""Invented input for the measurements. The same count gives the same bytes; nobody in it exists."""
import datetime
import random

COLUMNS = ["klantnummer", "bsn", "voornamen", "voorvoegsel", "geslachtsnaam", "geslacht", "geboortedatum",
           "straatnaam", "huisnummer", "postcode", "woonplaats", "telefoon", "email", "uitkering_sinds",
           "laatste_gesprek", "klantmanager"]
GIVEN = ["Anna", "Bram", "Chantal", "Dirk Jan", "Esra", "Fenna", "Gijs", "Hatice", "Imane", "Jan Willem", "Katarzyna",
         "Lotte", "Marie-Louise", "Noor", "Omar", "Pieter", "Ramón", "Sanne", "Tjeerd", "Yara"]
PREFIXES = ["", "", "", "", "de", "van", "van den", "van der", "'t", "el"]
STEMS = ["Berk", "Dijk", "Duin", "Eik", "Haven", "Heide", "Kerk", "Klei", "Linde", "Molen", "Noord", "Oever", "Polder",
         "Rogge", "Schaap", "Veen", "Water", "Wilg", "Zand", "Zuid"]
ENDINGS = ["aard", "berg", "broek", "dam", "donk", "gaarde", "hof", "horst", "huis", "kamp", "laar", "man", "mans",
           "stra", "veld", "werf", "wijk", "zoon"]
STREETS = ["straat", "weg", "laan", "plein", "hof", "kade"]
TOWNS = ["Kaleveld", "Oosterhaven", "Wijkermeer", "'s-Gravenwoud", "Sint Annadorp", "IJsselhout"]
CASEWORKERS = 40


def bsns():
    """Nine-digit numbers that pass the eleven-test, rising."""
    number = 900_000_000
    while True:
        digits = str(number)
        total = sum((9 - place) * int(digits[place]) for place in range(8)) - int(digits[8])
        if total % 11 == 0:
            yield digits
        number += 1


def write_clients(path, count):
    chance, numbers = random.Random(count), bsns()
    born, since, spoken = datetime.date(1958, 1, 1), datetime.date(2009, 1, 1), datetime.date(2019, 1, 1)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(";".join(COLUMNS) + "\r\n")
        for row in range(1, count + 1):
            surname = chance.choice(STEMS) + chance.choice(STEMS).lower() * (row % 3 == 0) + chance.choice(ENDINGS)
            # three of four were last spoken to more than a year before the day of measuring
            last = spoken + datetime.timedelta(chance.randrange(2300 if row % 4 else 2880))
            file.write(";".join([
                f"B{row:07}", next(numbers), chance.choice(GIVEN), chance.choice(PREFIXES), surname,
                "MV"[chance.randrange(2)], f"{born + datetime.timedelta(chance.randrange(17000)):%d-%m-%Y}",
                chance.choice(STEMS) + chance.choice(STREETS), str(chance.randrange(1, 300)),
                f"{chance.randrange(1000, 9999)}{chance.choice('ABCDEGHJKLMNPRSTVWXZ')}{chance.choice('ABCDEGHJKLMNPRSTVWXZ')}",
                chance.choice(TOWNS), f"0600{chance.randrange(10**6):06}", f"k{row}@example.nl",
                f"{since + datetime.timedelta(chance.randrange(5800)):%d-%m-%Y}", f"{last:%d-%m-%Y}",
                f"Medewerker {row % CASEWORKERS + 1:02}"]) + "\r\n")


PAGE = """<text:p text:style-name="Name">{name}</text:p><text:p>Dorpsstraat {number}</text:p><text:p>1234 AB  KALEVELD</text:p>
<text:p/><text:p>maandag 23 november 2026</text:p><text:p/><text:p>Beste {name},</text:p>
<text:p>Graag hoor ik hoe het met u gaat. Ik nodig u uit voor een gesprek. Wij praten over wat goed gaat, wat lastig is
en wat u zelf graag wilt. U kiest wat u vertelt. Neem gerust iemand mee die u vertrouwt.</text:p>
<text:p>Wanneer: dinsdag 1 december 2026 om 9.00 uur</text:p><text:p>Waar: Stadhuis, Markt 1, Kaleveld</text:p>
<text:p>Past dit moment niet? Bel mij op 038 123 45 67. Dan kiezen wij samen een ander moment.</text:p>
<text:p>Met vriendelijke groet,</text:p><text:p>M. Jansen</text:p>
"""


def write_letters_document(path, count):
    """One flat OpenDocument text with a page for each letter."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:style style:name="Name" style:family="paragraph">
<style:paragraph-properties fo:break-before="page"/></style:style></office:automatic-styles>
<office:body><office:text>
""")
        for number in range(1, count + 1):
            file.write(PAGE.format(name=f"mevrouw Klant {number}", number=number))
        file.write("</office:text></office:body></office:document>\n")
