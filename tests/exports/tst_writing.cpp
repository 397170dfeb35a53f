// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/markdown/markdownnotes.h"
#include "exports/markdown/merging.h"
#include "exports/notesexport.h"
#include "exports/page/htmlnotes.h"
#include "hostiletexts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

NotesDocument document()
{
    return documentWith(u"A quote."_s, u"A note."_s);
}

/// Gives the path written.
Result<QString> writeNotes(const NotesDocument &notes, const QString &path,
                           const QString &format = {})
{
    const auto file = notesFile(path, format);
    if (!file)
        return file.error();
    const auto written = writeNotesTo({notes}, file->path, file->format);
    return written ? Result<QString>(file->path) : written.error();
}

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT

private slots:
    // Don't read a pipe to merge with it: that would block forever.
    void writesIntoAPipe()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(path.toUtf8().constData(), 0600), 0);
        const int reader = ::open(path.toUtf8().constData(), O_RDWR);
        QVERIFY(writeNotesTo({document()}, path, u"md"_s));
        QByteArray head(3, ' ');
        QCOMPARE(::read(reader, head.data(), 3), ssize_t(3));
        ::close(reader);
        QCOMPARE(head, "---");
    }

    void theFormatIsNamedOrReadFromThePath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("written");

        QTest::newRow("Markdown") << u"a.md"_s << u""_s << u"a.md"_s;
        QTest::newRow("Markdown in full") << u"a.markdown"_s << u""_s << u"a.markdown"_s;
        QTest::newRow("HTML") << u"a.html"_s << u""_s << u"a.html"_s;
        QTest::newRow("capitals") << u"a.HTM"_s << u""_s << u"a.HTM"_s;
        QTest::newRow("named") << u"b.md"_s << u"md"_s << u"b.md"_s;
        QTest::newRow("no suffix") << u"a"_s << u"md"_s << u"a.md"_s;
        QTest::newRow("no suffix for HTML") << u"c"_s << u"html"_s << u"c.html"_s;
        QTest::newRow("another suffix") << u"Ep. 3"_s << u"md"_s << u"Ep. 3.md"_s;
        QTest::newRow("the other format") << u"d.md"_s << u"html"_s << u"d.html"_s;
    }

    void theFormatIsNamedOrReadFromThePath()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);
        QFETCH(QString, written);

        const auto result = writeNotes(document(), inFolder(path), format);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(*result, inFolder(written));
        const bool html = written.contains(".htm"_L1, Qt::CaseInsensitive);
        QCOMPARE(contents(written),
                 (html ? notesAsHtml(document()) : notesAsMarkdown(document())).toUtf8());
    }

    void anUnknownFormatIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("format");

        QTest::newRow("no suffix") << u"x"_s << u""_s;
        QTest::newRow("unknown suffix") << u"x.docx"_s << u""_s;
        QTest::newRow("unknown format") << u"x.md"_s << u"docx"_s;
    }

    void anUnknownFormatIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, format);

        const auto result = writeNotes(document(), inFolder(path), format);
        QVERIFY(!result);
        QVERIFY(result.error().message.contains("md"_L1));
        QVERIFY(result.error().message.contains("html"_L1));
        QVERIFY(!QFile::exists(inFolder(path)));
    }

    void markdownGoesIntoAnExistingFile()
    {
        write(u"mine.md"_s, "Mine.\n");
        QVERIFY(writeNotes(document(), inFolder(u"mine.md"_s)));
        QCOMPARE(contents(u"mine.md"_s),
                 mergeIntoExisting(u"Mine.\n"_s, notesAsMarkdown(document())).toUtf8());
    }

    void foreignFilesAreNotOverwritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("existing");

        NotesDocument other = document();
        other.episode.key = u"another"_s;
        QTest::newRow("another episode") << u"other.md"_s << notesAsMarkdown(other).toUtf8();
        QTest::newRow("a page of another episode")
            << u"other.html"_s << notesAsHtml(other).toUtf8();
        QTest::newRow("another episode after a byte order mark")
            << u"marked.md"_s << "\xef\xbb\xbf" + notesAsMarkdown(other).toUtf8();
        QTest::newRow("not UTF-8") << u"latin.md"_s << QByteArray("\xe9t\xe9\n");
        QTest::newRow("a page of one's own") << u"own.html"_s << QByteArray("<html>mine</html>");
    }

    void foreignFilesAreNotOverwritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, existing);

        write(name, existing);
        const auto result = writeNotes(document(), inFolder(name));
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(name));
        QCOMPARE(contents(name), existing);
    }

    // They have no marks within which notes could be replaced.
    void otherMarkdownReplacesOnlyItsOwn_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("plain") << u"plain-md"_s;
        QTest::newRow("Logseq") << u"logseq"_s;
    }

    void otherMarkdownReplacesOnlyItsOwn()
    {
        QFETCH(QString, format);
        const QString name = format + u".md"_s;
        const QByteArray mine = "# Mine\n\nSee earmark://episode/6f2c?t=1.\n";
        write(name, mine);
        QVERIFY(!writeNotes(document(), inFolder(name), format));
        QCOMPARE(contents(name), mine);

        write(name, {});
        NotesDocument other = document();
        other.episode.key = u"another"_s;
        QVERIFY(writeNotes(other, inFolder(name), format));
        QVERIFY(!writeNotes(document(), inFolder(name), format));
        other.annotations.clear();
        QVERIFY(writeNotes(other, inFolder(name), format));
        QVERIFY(!contents(name).contains("A quote."));
    }

    void anEarlierPageIsReplaced()
    {
        QVERIFY(writeNotes(documentWith(u"old"_s, {}), inFolder(u"again.html"_s)));
        QVERIFY(writeNotes(document(), inFolder(u"again.html"_s)));
        QCOMPARE(contents(u"again.html"_s), notesAsHtml(document()).toUtf8());
    }

    // Two episodes may have one name.
    void eachEpisodeHasItsFile()
    {
        NotesDocument other = document();
        other.episode.key = u"../7a1b/x"_s;
        NotesDocument third = document();
        third.episode.title = u"Another"_s;
        const auto written = writeNotesInto(m_folder.path(), {document(), other, third},
                                            *notesFormatCalled(u"txt"_s));
        QVERIFY(written);
        QCOMPARE(*written,
                 (QStringList{inFolder(u"The Lab - Why plants move - 6f2c.txt"_s),
                              inFolder(u"The Lab - Why plants move - 7a1b.txt"_s),
                              inFolder(u"The Lab - Another.txt"_s)}));
        for (const QString &path : *written)
            QVERIFY(QFile::exists(path));
    }

    void aFormatReplacesWhatItWrote()
    {
        write(u"old.csv"_s, "old");
        QVERIFY(writeNotesTo({document()}, inFolder(u"old.csv"_s), u"readwise"_s));
        QVERIFY(contents(u"old.csv"_s).startsWith("Highlight,Title"));
    }

    void aFormatThatSharesItsSuffixKeepsThePath()
    {
        const auto file = notesFile(u"e.md"_s, u"plain-md"_s);
        QVERIFY(file);
        QCOMPARE(file->path, u"e.md"_s);
        QCOMPARE(file->format, u"plain-md"_s);
        QCOMPARE(notesFile(u"e.json"_s)->format, u"json"_s);
    }

    void aMissingFolderIsAnError()
    {
        const auto result = writeNotes(document(), inFolder(u"none/a.md"_s));
        QVERIFY(!result);
        QVERIFY(result.error().message.contains("a.md"_L1));
    }

private:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    QByteArray contents(const QString &name) const
    {
        QFile file(inFolder(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not written");
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(inFolder(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"
