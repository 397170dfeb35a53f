// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lines.h"
#include "transcript/textrange.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// A stretch of text is told by rows or by the ids of its cues.
class TestTextRange : public QObject
{
    Q_OBJECT

private slots:
    void isTheSameByRowsAndByIds()
    {
        const TextRange range{1, 2, 2, 5};
        QCOMPARE(textRangeOf(m_transcript, cueRangeOf(m_transcript, range)), range);
    }

    void followsItsCuesToOtherRows()
    {
        const CueRange words = cueRangeOf(m_transcript, {1, 2, 2, 5});
        Transcript shorter = m_transcript;
        shorter.cues.removeFirst();
        QCOMPARE(textRangeOf(shorter, words), (TextRange{0, 2, 1, 5}));
    }

    void isNowhereWhenACueIsGone()
    {
        for (const qsizetype gone : {1, 2}) {
            Transcript shorter = m_transcript;
            shorter.cues.removeAt(gone);
            QVERIFY(!textRangeOf(shorter, cueRangeOf(m_transcript, {1, 2, 2, 5})));
        }
        QVERIFY(!textRangeOf({}, cueRangeOf(m_transcript, {1, 2, 2, 5})));
    }

    void isNowhereInATextThatIsTooShort()
    {
        const CueRange words = cueRangeOf(m_transcript, {1, 7, 2, 5});
        for (const qsizetype row : {1, 2}) {
            Transcript changed = m_transcript;
            changed.cues[row].text = u"Oui"_s;
            QVERIFY(!textRangeOf(changed, words));
        }
    }

    void isNowhereWhenItsCuesHaveChangedPlaces()
    {
        Transcript turned = m_transcript;
        turned.cues.swapItemsAt(1, 2);
        QVERIFY(!textRangeOf(turned, cueRangeOf(m_transcript, {1, 2, 2, 5})));
    }

private:
    const Transcript m_transcript =
        transcriptOf({u"Une plante bouge."_s, u"Elle négocie."_s, u"Elle attend."_s});
};

QTEST_GUILESS_MAIN(TestTextRange)
#include "tst_textrange.moc"
