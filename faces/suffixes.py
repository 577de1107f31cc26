"""What a file is by the end of its name (lower case, with the dot); knows no decoder."""

from typing import Final

SUFFIXES: Final = frozenset(
    {
        *(".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".heic", ".heif", ".hif", ".avif", ".webp", ".tif"),
        *(".tiff", ".gif", ".bmp", ".dib"),
    }
)
"""Pictures we read."""

RAW_SUFFIXES: Final = frozenset(
    {
        *(".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dng", ".erf", ".fff", ".iiq", ".k25", ".kdc", ".mef", ".mos"),
        *(".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f"),
    }
)
"""Camera raw, of which we read the embedded preview."""

VIDEO_SUFFIXES: Final = frozenset(
    {
        *(".3g2", ".3gp", ".avi", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpe", ".mpeg", ".mpg", ".mts"),
        *(".mxf", ".ogv", ".qt", ".vob", ".webm", ".wmv"),
    }
)
"""Listed as not searched."""

OTHER_MEDIA_SUFFIXES: Final = frozenset(
    {
        *(".ai", ".bpg", ".cdr", ".djvu", ".emf", ".eps", ".exr", ".flif", ".hdr", ".ico", ".j2k", ".jp2", ".jpf"),
        *(".jpm", ".jpx", ".jxl", ".jxr", ".kra", ".pcx", ".pgm", ".ppm", ".psb", ".psd", ".svg", ".svgz", ".tga"),
        *(".wdp", ".wmf", ".xcf", ".afphoto", ".insp", ".360", ".lrv", ".insv", ".braw", ".r3d"),
    }
)
"""Pictures and videos of further kinds; listed as not searched unless decode.py reads them."""

OTHER_SUFFIXES: Final = frozenset(
    {
        *(".aae", ".bat", ".bin", ".bz2", ".c", ".cfg", ".conf", ".csv", ".db", ".db-shm", ".db-wal", ".dll", ".doc"),
        *(".docx", ".dop", ".eml", ".exe", ".flac", ".gpx", ".gz", ".htm", ".html", ".ics", ".ini", ".js", ".json"),
        *(".kml", ".lnk", ".log", ".m4a", ".md", ".mp3", ".nef.xmp", ".odp", ".ods", ".odt", ".ogg", ".on1", ".pages"),
        *(".pdf", ".plist", ".pp3", ".ppt", ".pptx", ".py", ".rar", ".rtf", ".sh", ".sqlite", ".tar", ".thm", ".toml"),
        *(".txt", ".url", ".vcf", ".wav", ".xls", ".xlsx", ".xml", ".xmp", ".yaml", ".yml", ".zip", ".7z", ".cos"),
    }
)
"""Files that are certainly no picture; they are not even opened for their first bytes."""
