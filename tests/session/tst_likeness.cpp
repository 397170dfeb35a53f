// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../transcript/lines.h"
#include "../transcript/spellings.h"
#include "session/reading/likeness.h"

#include <QTest>

using namespace earmark;

class TestLikeness : public QObject
{
    Q_OBJECT

private slots:
    void spellingVariantsAreAlike_data() { addSpellings(); }
    void spellingVariantsAreAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(likeness(transcriptOf({one}), transcriptOf({other})), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
