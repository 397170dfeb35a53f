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
        QCOMPARE(settled(id), QStringList{u"word plnate"_s});
        QCOMPARE(known(), QStringList{u"Zorblax"_s});
        QCOMPARE(settled(other), QStringList());
        QVERIFY(m_library->setKnownWord(u"Zorblax"_s, false));
        QCOMPARE(known(), QStringList());
    }

private:
    QStringList settled(TranscriptId id) const
    {
        return *loadSettledDoubts(m_library->databasePath(), id);
    }
    QStringList known() const { return *loadKnownWords(m_library->databasePath()); }
};

QTEST_GUILESS_MAIN(TestKeptAnswers)
#include "tst_keptanswers.moc"
