// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../transcript/lines.h"
#include "../transcript/spellings.h"
#include "notes/anchoring.h"
#include "notes/anchors/placement.h"
#include "notes/annotationfiltermodel.h"
#include "notes/annotationlistmodel.h"

#include <QTest>

using namespace earmark;

/// Notes are found and anchored whatever the spelling, as the page is searched.
class TestSpellings : public QObject
{
    Q_OBJECT

private slots:
    void notesAreFound_data() { addSpellings(); }
    void notesAreFound()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        AnnotationListModel notes;
        AnnotationFilterModel found;
        found.setSourceModel(&notes);
        notes.setAnnotations({highlightOf(transcriptOf({one}), {}, {0, 0, 0, one.size()})});
        found.setQuery(other);
        QCOMPARE(found.rowCount(), 1);
    }

    void highlightsAreAnchored_data() { addSpellings(); }
    void highlightsAreAnchored()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const Annotation highlight =
            highlightOf(transcriptOf({one}), TranscriptId{7}, {0, 0, 0, one.size()});
        const Transcript imported = transcriptOf({QStringLiteral("Ça, ") + other});
        const auto place = placeOf(highlight, imported, TranscriptId{8});
        QCOMPARE(place, (TextRange{0, 4, 0, 4 + other.size()}));
    }

    void otherWordsAreNot_data() { addDifferentSpellings(); }
    void otherWordsAreNot()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        const Annotation highlight =
            highlightOf(transcriptOf({one}), TranscriptId{7}, {0, 0, 0, one.size()});
        QVERIFY(!placeOf(highlight, transcriptOf({other}), TranscriptId{8}));
    }
};

QTEST_GUILESS_MAIN(TestSpellings)
#include "tst_spellings.moc"
