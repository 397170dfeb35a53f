// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measuring.h"
#include "notes/anchors/placement.h"
#include "notes/anchors/talkvariants.h"
#include "notes/collection/collectionmodel.h"
#include "store/database.h"
#include "store/query.h"
#include "store/transaction.h"
#include "ui/notes/notebook/notebookpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>

#include <cstdio>

// Prints how long the notebook takes to open with 10,000 notes of 500 episodes, how long a search
// takes, each up to the painted page, and how long 150 notes take to be found in another
// transcript.

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int notes = 10'000;
constexpr int episodes = 500;

Result<> fill(const QSqlDatabase &db)
{
    Transaction transaction(db);
    for (int id = 1; id <= episodes; ++id) {
        auto added = run(db,
                         u"INSERT INTO episode (id, key, media_path, title, show_title, added_at, "
                         "opened_at) VALUES (?, ?, ?, ?, ?, 0, 0)"_s,
                         {id, QString::number(id), u"/sound/%1.mp3"_s.arg(id),
                          u"Episode number %1"_s.arg(id), u"Show %1"_s.arg(id % 40)});
        if (!added)
            return added;
    }
    for (int number = 0; number < notes; ++number) {
        const int episode = number % episodes + 1;
        auto added = run(
            db,
            u"INSERT INTO annotation (key, episode_id, kind, colour, begin_ms, end_ms, quote, "
            "speaker, note, created_at, changed_at) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, 0)"_s,
            {u"k%1"_s.arg(number), episode, number % 5, number * 100, number * 100 + 4000,
             u"The light negotiates with plant %1, which never flees and always grows "
             "somewhere else, as everybody in the room agreed."_s.arg(number),
             u"Speaker %1"_s.arg(number % 60),
             number % 3 == 0 ? u"Compare *this* with chapter %1."_s.arg(number % 30) : QString(),
             qint64(number) * 60'000});
        if (!added)
            return added;
        if (auto tagged = run(db,
                              u"INSERT INTO annotation_tag (annotation_id, tag, place) "
                              "SELECT max(id), ?, 0 FROM annotation"_s,
                              {u"idea/number%1"_s.arg(number % 80)});
            !tagged)
            return tagged;
    }
    return transaction.commit();
}

void print(const char *what, double milliseconds)
{
    std::printf("%-52s %7.1f ms\n", what, milliseconds);
}

void findAgain()
{
    TalkVariant talk = TalkVariant::madeUp(1, 9000);
    const Transcript first = talk.transcript();
    QList<Annotation> made;
    for (int i = 0; i < 150; ++i) {
        const auto row = qsizetype(talk.random().bounded(int(first.cues.size())));
        Annotation note =
            highlightOf(first, TranscriptId{1}, {row, 0, row, first.cues.at(row).text.size()});
        note.id = AnnotationId(i + 1);
        made.append(note);
    }
    talk.mishear(15);
    talk.insertAdverts(4);
    const Transcript other = talk.transcript();
    print("150 notes found in another transcript of an hour",
          inMilliseconds([&] { placementsOf(made, other, TranscriptId{2}); }));
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"library.db"_s));
    if (!database || !fill(database->sql()))
        return 1;

    NotebookPage page;
    page.resize(1400, 800);
    page.show();
    page.grab();
    QList<CollectedNote> read;
    print("the notes read (not in the window's thread)", inMilliseconds([&] {
              if (const auto notes = readCollection(database->sql()))
                  read = *notes;
          }));
    print("the page shown with them", inMilliseconds([&] {
              page.setNotes(read);
              page.grab();
          }));
    auto *words = page.findChild<QLineEdit *>();
    for (const QString &word : {u"l"_s, u"li"_s, u"light plant 77"_s, u"number9"_s})
        print(qPrintable(u"a search for “%1”"_s.arg(word)), inMilliseconds([&] {
                  words->setText(word);
                  page.grab();
              }));
    words->clear();
    const auto boxes = page.findChildren<QComboBox *>();
    print("another order", inMilliseconds([&] {
              boxes.last()->setCurrentIndex(2);
              page.grab();
          }));
    findAgain();
    return read.size() == notes ? 0 : 1;
}
