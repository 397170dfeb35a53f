// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../transcript/lines.h"
#include "align/match/pausecosts.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

std::vector<float> costsOf(const QString &text)
{
    return pauseCosts(scriptOf(transcriptOf({text}), {u"fr"_s}).first());
}

} // namespace

/// Where in a sentence a pause is likely.
class TestPauseCosts : public QObject
{
    Q_OBJECT

private slots:
    void costsNothingWhereASentenceOrAPartOfItBegins()
    {
        const auto costs = costsOf(u"Demain, elle viendra."_s);
        QCOMPARE(costs.size(), size_t(3));
        QCOMPARE(costs.at(0), 0.0F);
        QCOMPARE(costs.at(1), 0.0F);
        QVERIFY(costs.at(2) > 0);
    }

    void costsMostAmongTheFirstWords()
    {
        const auto costs = costsOf(u"Pour nous tous elle chante longtemps chaque soir."_s);
        QCOMPARE(costs.size(), size_t(8));
        for (size_t word = 1; word <= 3; ++word)
            QVERIFY(costs.at(word) > costs.at(5));
        QVERIFY(costs.at(5) > 0);
    }

    void costsMostWithinAWord()
    {
        const auto costs = costsOf(u"Nous avons marché très longtemps vers l'océan."_s);
        QCOMPARE(costs.size(), size_t(8));
        QVERIFY(costs.at(7) > costs.at(6));
    }
};

QTEST_GUILESS_MAIN(TestPauseCosts)
#include "tst_pausecosts.moc"
