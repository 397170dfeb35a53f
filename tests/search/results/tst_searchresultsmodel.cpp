// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/results/searchresultsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FoundEpisode episodeWith(EpisodeId id, int places, int lines)
{
    FoundEpisode episode;
    episode.id = id;
    episode.title = u"Doors"_s;
    episode.places = places;
    for (int i = 0; i < lines; ++i) {
        FoundLine line;
        line.begin = 1s * i;
        line.sentence.text = u"line %1"_s.arg(i);
        episode.lines.append(line);
    }
    return episode;
}

} // namespace

class TestSearchResultsModel : public QObject
{
    Q_OBJECT

private slots:
    void listsEpisodesLinesAndNotes()
    {
        SearchResultsModel model;
        const QAbstractItemModelTester tester(&model);
        FoundNote note;
        note.text = u"hear"_s;
        note.tags = QStringList{u"one"_s, u"two"_s};
        model.set({.episodes = {episodeWith(EpisodeId(1), 5, 2), episodeWith(EpisodeId(2), 0, 0)},
                   .notes = {note}});
        QCOMPARE(texts(model),
                 (QStringList{u"Your notes"_s, u"hear"_s, u"Doors"_s, u"line 0"_s, u"line 1"_s,
                              u"3 more places"_s, u"Doors"_s}));
        QCOMPARE(model.index(1).data(SearchResultsModel::SpeakerRole).toString(), u"#one #two"_s);
        QCOMPARE(model.index(5).data(SearchResultsModel::PlacesRole).toInt(), 3);
    }

    void onlyWhatOpensIsEnabled()
    {
        SearchResultsModel model;
        model.set({.episodes = {episodeWith(EpisodeId(1), 2, 1), episodeWith(EpisodeId(2), 0, 0)},
                   .notes = {}});
        QVERIFY(!(model.index(0).flags() & Qt::ItemIsEnabled));
        QVERIFY(model.index(1).flags() & Qt::ItemIsEnabled);
        QVERIFY(model.index(2).flags() & Qt::ItemIsEnabled);
        QVERIFY(model.index(3).flags() & Qt::ItemIsEnabled); // found in its title
    }

    void theRestIsShownInItsPlace()
    {
        SearchResultsModel model;
        const QAbstractItemModelTester tester(&model);
        model.set({.episodes = {episodeWith(EpisodeId(1), 4, 2)}, .notes = {}, .hasMore = true});
        model.extend({.episodes = {episodeWith(EpisodeId(2), 1, 1)}, .notes = {}});
        QVERIFY(!model.hasMore());
        model.expand(episodeWith(EpisodeId(1), 4, 4));
        QCOMPARE(texts(model),
                 (QStringList{u"Doors"_s, u"line 0"_s, u"line 1"_s, u"line 2"_s, u"line 3"_s,
                              u"Doors"_s, u"line 0"_s}));
    }

    void onlyTheLatestNotesAreShown()
    {
        SearchResultsModel model;
        const QAbstractItemModelTester tester(&model);
        model.set({.episodes = {}, .notes = QList<FoundNote>(5)});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(4).data().toString(), u"2 more notes"_s);
        model.expandNotes();
        QCOMPARE(model.rowCount(), 6);
        model.expandNotes();
        QCOMPARE(model.rowCount(), 6);
    }

private:
    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data().toString());
        return texts;
    }
};

QTEST_GUILESS_MAIN(TestSearchResultsModel)
#include "tst_searchresultsmodel.moc"
