// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transcript/names/namesin.h"

#include <QStringList>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestNamesIn : public QObject
{
    Q_OBJECT

private slots:
    void findsPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");

        QTest::newRow("French") << u"En compagnie de Nadège Oulmont, autrice, et Basile Trévoux."_s
                                << u"Nadège Oulmont|Basile Trévoux"_s;
        QTest::newRow("English") << u"This week Ava Thorncroft talks to Zadok Willm."_s
                                 << u"Ava Thorncroft|Zadok Willm"_s;
        QTest::newRow("German")
            << u"Zu Gast ist die Geschäftsführerin Wiebke Ostholz. Moderation: Jörn Kaltau"_s
            << u"Wiebke Ostholz|Jörn Kaltau"_s;
        QTest::newRow("Spanish") << u"Conversamos con Inés Carrafa, directora del museo."_s
                                 << u"Inés Carrafa"_s;
        QTest::newRow("Italian")
            << u"Ospite della puntata è Ivo Cantarelli, condotto da Mia Sforni."_s
            << u"Ivo Cantarelli|Mia Sforni"_s;
        QTest::newRow("Portuguese") << u"Apresentação: Guga Trancoso. Convidada: Rita Mouril."_s
                                    << u"Guga Trancoso|Rita Mouril"_s;
        QTest::newRow("Dutch") << u"Te gast is Sjoerd Hakvoort. Presentatie: Tess de Wael."_s
                               << u"Sjoerd Hakvoort|Tess de Wael"_s;
        QTest::newRow("surname in capitals") << u"Avec Odile MARCHANDON et Paul-Henri VAL."_s
                                             << u"Odile Marchandon|Paul-Henri Val"_s;
        QTest::newRow("particles") << u"With Ludwig van der Hoek, Ana de la Riva and Tom O'Shea."_s
                                   << u"Ludwig van der Hoek|Ana de la Riva|Tom O'Shea"_s;
        QTest::newRow("initials") << u"A talk with J. K. Harbottle."_s << u"J. K. Harbottle"_s;
        QTest::newRow("after a noun")
            << u"mit Fraktionskollege Emma Ostholz"_s << u"Emma Ostholz"_s;
        QTest::newRow("titles") << u"Our guests are Dr. Ima Quist and Mrs Lena Ode."_s
                                << u"Ima Quist|Lena Ode"_s;
        QTest::newRow("once with an article")
            << u"Emma Sorlin, die Emma Sorlin."_s << u"Emma Sorlin"_s;
        QTest::newRow("before a label")
            << u"Montage : Emma Sorlin Mixage : Kofi Densu"_s << u"Emma Sorlin|Kofi Densu"_s;
        QTest::newRow("after an elision") << u"Le portrait d’Emma Sorlin."_s << u"Emma Sorlin"_s;
        QTest::newRow("possessive") << u"Anna Birtle's new book"_s << u"Anna Birtle"_s;
        QTest::newRow("list of lines") << u"Invités :\n• Zora Mallick, juge\n• Kofi Densu, maire"_s
                                       << u"Zora Mallick|Kofi Densu"_s;
        QTest::newRow("first name with a cue") << u"Animé par Léa."_s << u"Léa"_s;
        QTest::newRow("first name later alone")
            << u"Emma Sorlin chante avec Emma."_s << u"Emma Sorlin"_s;
    }

    void findsPeople()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        QStringList found;
        for (const NamedPerson &person : namesIn(text))
            found.append(person.name);
        QCOMPARE(found.join(u'|'), names);
    }

    void leavesOutWhatIsNoPerson_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("organisation") << u"Avec Aparté Studio, hosted on Acast."_s;
        QTest::newRow("month") << u"Avec Janvier Froid"_s;
        QTest::newRow("place") << u"We talk with Santa Rosalba."_s;
        QTest::newRow("topic") << u"Le Numérique Responsable, c'est quoi ?"_s;
        QTest::newRow("programme") << u"avec l'équipe de « Marine Bleue »"_s;
        QTest::newRow("sentence beginnings") << u"Nous parlons. Voici Tout. Enfin Bref."_s;
        QTest::newRow("German nouns") << u"Die Folge über Klimaschutz Politik und Angst."_s;
        QTest::newRow("one word alone") << u"Retour sur Emma et la mode."_s;
        QTest::newRow("host of a programme") << u"the host of Planet Bricks"_s;
        QTest::newRow("article") << u"Le Canard Boiteux explique tout."_s;
        QTest::newRow("possessive") << u"A talk with NHK's Reliable Tales."_s;
        QTest::newRow("shouted") << u"WITH GREAT THANKS TO EVERYBODY"_s;
        QTest::newRow("empty") << QString();
    }

    void leavesOutWhatIsNoPerson()
    {
        QFETCH(QString, text);
        const auto people = namesIn(text);
        QVERIFY2(people.isEmpty(), qPrintable(people.isEmpty() ? QString() : people.first().name));
    }

    void namesComeWithTheirRoles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("role");

        QTest::newRow("after a comma")
            << u"avec Emma Sorlin, Responsable de la communication, et nous"_s
            << u"Responsable de la communication"_s;
        QTest::newRow("before and") << u"avec Emma Sorlin, autrice et Max Tirel"_s << u"autrice"_s;
        QTest::newRow("two roles")
            << u"avec Emma Sorlin, responsable RSE et NR."_s << u"responsable RSE et NR"_s;
        QTest::newRow("in brackets")
            << u"with Emma Sorlin (professor, MIT) today"_s << u"professor, MIT"_s;
        QTest::newRow("before the name") << u"mit der Autorin Emma Sorlin"_s << u"Autorin"_s;
        QTest::newRow("no role") << u"Avec Emma Sorlin, nous parlons de tout."_s << QString();
    }

    void namesComeWithTheirRoles()
    {
        QFETCH(QString, text);
        QFETCH(QString, role);
        const auto people = namesIn(text);
        QVERIFY(!people.isEmpty());
        QCOMPARE(people.first(), (NamedPerson{.name = u"Emma Sorlin"_s, .role = role}));
    }

    void speakersComeFirst()
    {
        const auto people = namesIn(u"Paula Renn wrote a song. Edited by Karl Ohm. "
                                    "Hosted by Emma Sorlin, with Max Tirel."_s);
        QStringList names;
        for (const NamedPerson &person : people)
            names.append(person.name);
        QCOMPARE(names,
                 (QStringList{u"Emma Sorlin"_s, u"Max Tirel"_s, u"Paula Renn"_s, u"Karl Ohm"_s}));
    }
};

QTEST_GUILESS_MAIN(TestNamesIn)
#include "tst_namesin.moc"
