// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/colourbutton.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestColourButton : public QObject
{
    Q_OBJECT

private slots:
    void lettersTellTheColoursApart_data()
    {
        QTest::addColumn<QStringList>("meanings");
        QTest::addColumn<QStringList>("letters");

        QTest::newRow("English") << QStringList{u"Quote"_s, u"Idea"_s, u"Question"_s, u"To check"_s,
                                                u"Example"_s}
                                 << QStringList{u"Quo"_s, u"I"_s, u"Que"_s, u"T"_s, u"E"_s};
        QTest::newRow("French") << QStringList{u"Citation"_s, u"Idée"_s, u"Question"_s,
                                               u"À vérifier"_s, u"exemple"_s}
                                << QStringList{u"C"_s, u"I"_s, u"Q"_s, u"À"_s, u"E"_s};
        QTest::newRow("alike for long")
            << QStringList{u"Question one"_s, u"Question two"_s, u"Idea"_s, u"Idea"_s, QString()}
            << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s};
        QTest::newRow("the number of another")
            << QStringList{u"Two"_s, u"Two"_s, u"2nd look"_s, u"Idea"_s, u"Quote"_s}
            << QStringList{u"1"_s, u"2"_s, u"3"_s, u"I"_s, u"Q"_s};
        QTest::newRow("no letters") << QStringList{u"\U0001F4A1"_s, u"?"_s}
                                    << QStringList{u"\U0001F4A1"_s, u"?"_s, u"3"_s, u"4"_s, u"5"_s};
    }

    void lettersTellTheColoursApart()
    {
        QFETCH(QStringList, meanings);
        QFETCH(QStringList, letters);
        QWidget window;
        const auto buttons = colourButtons(&window);
        setMeanings(buttons, meanings);
        QStringList shown;
        for (const ColourButton *button : buttons)
            shown += button->letters();
        QCOMPARE(shown, letters);
    }
};

QTEST_MAIN(TestColourButton)
#include "tst_colourbutton.moc"
