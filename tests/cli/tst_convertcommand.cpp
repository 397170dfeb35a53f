// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../audio/encoding.h"
#include "capturedoutput.h"
#include "cli/run/readcommandline.h"
#include "cli/run/runcommand.h"
#include "cli/terminal.h"
#include "core/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

constexpr auto vtt = "WEBVTT\n\n00:01.000 --> 00:02.500\n<v Anne>Bonjour à tous.\n";
constexpr auto srt = "1\n00:00:01,000 --> 00:00:02,000\nAutre.\n";

/// Redirects standard input or output to a file.
class Redirected
{
    Q_DISABLE_COPY_MOVE(Redirected)

public:
    Redirected(FILE *stream, const QString &path, int flags)
        : m_stream(stream)
        , m_original(dup(fileno(stream)))
    {
        std::fflush(m_stream);
        const int file = ::open(QFile::encodeName(path).constData(), flags, 0600);
        dup2(file, fileno(m_stream));
        ::close(file);
    }
    ~Redirected()
    {
        std::fflush(m_stream);
        std::clearerr(m_stream);
        dup2(m_original, fileno(m_stream));
        ::close(m_original);
    }

private:
    FILE *m_stream;
    int m_original;
};

} // namespace

/// What `earmark convert` refuses, and with which messages.
class TestConvertCommand : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
    }
    void cleanup() { QVERIFY(QDir::setCurrent(m_before)); }

    void neverOverwritesALaterInput()
    {
        QVERIFY(QDir().mkpath(u"z/s"_s));
        QVERIFY(writeFile(u"z/s/t.srt"_s, srt) && writeFile(u"z/t.vtt"_s, vtt));
        QCOMPARE(said(u"convert z/s/t.srt z/t.vtt -o z/ --to vtt"_s),
                 u"earmark: “t.vtt” is an input and would be overwritten; choose another name "
                 "or folder.\n"_s);
        QCOMPARE(*readFile(u"z/t.vtt"_s), QByteArray(vtt));
    }

    void theReportOverwritesNothing_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("over the input") << u"convert a.vtt -o b.srt --report a.vtt"_s;
        QTest::newRow("over the output") << u"convert a.vtt -o b.srt --report b.srt"_s;
        QTest::newRow("over the template")
            << u"convert a.vtt -o b.txt --template t.mustache --report t.mustache"_s;
        QTest::newRow("the output over the template")
            << u"convert a.vtt -o t.mustache --to text --template t.mustache"_s;
        QTest::newRow("where nothing can be") << u"convert a.vtt -o b.srt --report none/r.json"_s;
        QTest::newRow("into a folder") << u"convert a.vtt -o b.srt --report ."_s;
        QTest::newRow("of an alignment over the sound")
            << u"align s.mp3 a.vtt -o b.srt --report s.mp3"_s;
        QTest::newRow("an alignment over the sound") << u"align s.mp3 a.vtt -o s.mp3 --to srt"_s;
        QTest::newRow("an alignment that can't be") << u"align s.mp3 a.vtt -o none/b.srt"_s;
    }

    void theReportOverwritesNothing()
    {
        QFETCH(QString, arguments);
        QVERIFY(writeFile(u"a.vtt"_s, vtt));
        QVERIFY(writeFile(u"s.mp3"_s, "sound"));
        QVERIFY(writeFile(u"t.mustache"_s, "{{text}}"));
        const QString sentence = said(arguments);
        QVERIFY2(sentence.contains(u"written"_s) || sentence.contains(u"hold"_s),
                 qPrintable(sentence));
        QCOMPARE(QDir().entryList(QDir::Files),
                 QStringList({u"a.vtt"_s, u"s.mp3"_s, u"t.mustache"_s}));
        QCOMPARE(*readFile(u"a.vtt"_s), QByteArray(vtt));
        QCOMPARE(*readFile(u"s.mp3"_s), "sound");
        QCOMPARE(*readFile(u"t.mustache"_s), "{{text}}");
    }

    void neverOverwritesTheFileOnStandardInput()
    {
        QVERIFY(writeFile(u"a.vtt"_s, vtt));
        const Redirected input(stdin, u"a.vtt"_s, O_RDONLY);
        QVERIFY(!said(u"convert - -o a.vtt"_s).isEmpty());
        QCOMPARE(*readFile(u"a.vtt"_s), QByteArray(vtt));
    }

    void writesOnlyOneThingToTheFileOnStandardOutput()
    {
        QVERIFY(writeFile(u"a.vtt"_s, vtt));
        QString sentence;
        {
            const Redirected output(stdout, u"r.json"_s, O_WRONLY | O_CREAT);
            sentence = said(u"convert a.vtt -o - --to srt --report r.json"_s);
        }
        QCOMPARE(sentence, u"earmark: “r.json” can’t hold the report as well.\n"_s);
    }

    void reportsAFullDevice()
    {
        QVERIFY(writeFile(u"a.vtt"_s, vtt));
        QString sentence;
        int help = exitDone;
        {
            const Redirected output(stdout, u"/dev/full"_s, O_WRONLY);
            sentence = said(u"convert a.vtt -o - --to srt"_s);
            const CapturedOutput errors(stderr);
            help = announce({u"Usage"_s});
        }
        QCOMPARE(sentence,
                 u"earmark: The output can’t be written: no space left on the device.\n"_s);
        QCOMPARE(help, exitFailed);
    }

    void severalFilesCreateTheirFolder()
    {
        QVERIFY(writeFile(u"a.vtt"_s, vtt) && writeFile(u"c.vtt"_s, vtt));
        QCOMPARE(said(u"convert a.vtt c.vtt -o out --to srt"_s), QString());
        QCOMPARE(QDir(u"out"_s).entryList(QDir::Files), (QStringList{u"a.srt"_s, u"c.srt"_s}));
        QVERIFY(!said(u"convert a.vtt c.vtt -o out.srt"_s).isEmpty());
        QVERIFY(!QFileInfo::exists(u"out.srt"_s));
    }

    void anErrorNamesItsFileOnce()
    {
        QVERIFY(writeFile(u"a.vtt"_s, vtt) && writeFile(u"f"_s, ""));
        QCOMPARE(said(u"convert a.vtt missing.srt f -o out/ --to srt"_s),
                 u"earmark: “missing.srt” can’t be read: there is no such file.\n"
                 "earmark: f: This file is empty.\n"
                 "earmark: 1 of 3 files were converted.\n"_s);
    }

    void reportsARecordingWithoutTextTrack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("MP3") << u"a.mp3"_s << QByteArray("libmp3lame");
        QTest::newRow("Opus") << u"a.opus"_s << QByteArray("libopus");
        QTest::newRow("MP4") << u"a.m4a"_s << QByteArray("aac");
        QTest::newRow("FLAC") << u"a.flac"_s << QByteArray("flac");
        QTest::newRow("Matroska") << u"a.mkv"_s << QByteArray("libopus");
        QTest::newRow("ADTS") << u"a.aac"_s << QByteArray("aac");
        QTest::newRow("WAV") << u"a.wav"_s << QByteArray("pcm_s16le");
    }

    void reportsARecordingWithoutTextTrack()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, codec);
        Recipe recipe;
        recipe.codec = codec.constData();
        recipe.bitRate = 64'000;
        QVERIFY(encode(name, std::vector<float>(48'000), 48'000, 1, recipe));
        const QString none = u"earmark: “%1” has no text track.\n"_s.arg(name);
        QCOMPARE(said(u"convert %1 -o b.vtt"_s.arg(name)), none);
        {
            const Redirected input(stdin, name, O_RDONLY);
            QCOMPARE(said(u"convert - -o b.vtt"_s),
                     u"earmark: A recording can’t be read from a pipe; name its file.\n"_s);
        }
        const QByteArray whole = *readFile(name);
        QVERIFY(writeFile(name, whole.first(whole.size() / 2)));
        QCOMPARE(said(u"convert %1 -o b.vtt"_s.arg(name)), none);
    }

    void aTextIsNoRecording()
    {
        QVERIFY(writeFile(u"a.txt"_s, "\1\2The freedom\n - ** -"));
        const QString sentence = said(u"convert a.txt -o b.vtt --from srt"_s);
        QVERIFY2(!sentence.contains(u"inside"_s), qPrintable(sentence));
    }

private:
    // The output on stderr; empty after success.
    static QString said(const QString &arguments)
    {
        const auto line = readCommandLine((u"earmark "_s + arguments).split(u' '));
        if (!line)
            return line.error().message;
        CapturedOutput errors(stderr);
        const int code = runInTerminal(std::get<CommandLine>(*line));
        const QString sentences = QString::fromUtf8(errors.take());
        return (code == exitDone) == sentences.isEmpty() ? sentences : u"exit code"_s;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_before;
};

QTEST_GUILESS_MAIN(TestConvertCommand)
#include "tst_convertcommand.moc"
