// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../keptlibrary.h"
#include "library/answers/keptanswers.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

class TestKeptAnswers : public QObject, private KeptLibrary
{
    Q_OBJECT

private slots:
    void init() { makeLibrary(); }

    void answersAreKeptAndTakenBack()
    {
        const TranscriptId id = *keep(conversation(), "one");
        const TranscriptId other = *keep(conversation(), "two");
        for (int twice = 0; twice < 2; ++twice) {
            QVERIFY(m_library->settleDoubt(id, u"word plnate"_s, true));
            QVERIFY(m_library->setKnownWord(u"Zorblax"_s, true));
        }
        QVERIFY(m_library->settleDoubt(id, u"word other"_s, true));
        QVERIFY(m_library->settleDoubt(id, u"word other"_s, false));
        QCOMPARE(answers(id).settledDoubts, QStringList{u"word plnate"_s});
        QCOMPARE(answers(id).knownWords, QStringList{u"Zorblax"_s});
        QCOMPARE(answers(other).settledDoubts, QStringList());
        QCOMPARE(answers(other).knownWords, QStringList{u"Zorblax"_s});
        QVERIFY(m_library->setKnownWord(u"Zorblax"_s, false));
        QCOMPARE(answers(id).knownWords, QStringList());
    }

private:
    KeptAnswers answers(TranscriptId id) const
    {
        return *loadAnswers(m_library->databasePath(), id);
    }
};

QTEST_GUILESS_MAIN(TestKeptAnswers)
#include "tst_keptanswers.moc"
