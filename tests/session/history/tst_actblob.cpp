// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/history/actblob.h"

#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestActBlob : public QObject
{
    Q_OBJECT

private slots:
    void aNoteComesBackWhole()
    {
        const auto read = actFromBlob(ActKind::AddNote, toBlob(noted()));
        QVERIFY(read);
        QCOMPARE(std::get<NoteAct>(read->what).after, std::get<NoteAct>(noted().what).after);
    }

    // Acts of the first version end before the byte that says whether the note is a favourite.
    void actsOfTheFirstVersionAreRead()
    {
        const QByteArray content = qUncompress(toBlob(noted()).sliced(1));
        const auto read = actFromBlob(ActKind::AddNote, '\1' + qCompress(content.chopped(1)));
        QVERIFY(read);
        const auto note = std::get<NoteAct>(read->what).after;
        QVERIFY(note);
        QCOMPARE(note->note, u"Remember"_s);
        QVERIFY(!note->isFavourite);
    }

    void actsOfALaterVersionAreNot()
    {
        QByteArray later = toBlob(noted());
        later[0] = char(later.at(0) + 1);
        QVERIFY(!actFromBlob(ActKind::AddNote, later));
        QVERIFY(!actFromBlob(ActKind::AddNote, {}));
    }

private:
    static Act noted()
    {
        Annotation note;
        note.id = AnnotationId(7);
        note.note = u"Remember"_s;
        note.isFavourite = true;
        note.span = {1s, 2s};
        return {.kind = ActKind::AddNote, .what = NoteAct{{}, note}};
    }
};

QTEST_GUILESS_MAIN(TestActBlob)
#include "tst_actblob.moc"
