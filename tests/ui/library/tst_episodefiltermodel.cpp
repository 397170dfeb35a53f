// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../transcript/spellings.h"
#include "library/episodelistmodel.h"
#include "ui/library/episodefiltermodel.h"

#include <QStandardItemModel>
#include <QTest>

using namespace earmark;

class TestEpisodeFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void titlesAreFoundWhateverTheSpelling_data() { addSpellings(); }
    void titlesAreFoundWhateverTheSpelling()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QStandardItemModel episodes(1, 1);
        episodes.setData(episodes.index(0, 0), one, EpisodeListModel::TitleRole);
        EpisodeFilterModel found;
        found.setSourceModel(&episodes);
        found.setWords(other);
        QCOMPARE(found.rowCount(), 1);
        found.setWords(other + QStringLiteral(" else"));
        QCOMPARE(found.rowCount(), 0);
    }
};

QTEST_MAIN(TestEpisodeFilterModel)
#include "tst_episodefiltermodel.moc"
